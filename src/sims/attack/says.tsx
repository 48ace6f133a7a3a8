import type { Html } from '../../jsx/html.ts'
import { formatNumber, withUnit } from '../../lib/format.ts'
import type { Numbers, Pair } from '../sim.ts'
import { lines } from './run/bill.ts'
import { hasRule, placesOf, type Scenario } from './scenario.ts'
import { purposes, sayUsd } from './words.ts'

const walls = ['lostByPlaces', 'lostByGrowth', 'lostByRate', 'lostByGateway'] as const

/** The outcome for users and for the wallet, and the reason of each. */
export function says({ believed, actual }: Pair<Numbers>, scenario: Scenario): Html {
  const { door, cached } = scenario
  const lost = 100 - actual['servedInAttack']!
  const isAnyLost = lost >= 0.005
  const usd = actual['billNight']!
  const usualUsd = believed['billNight']!
  if (actual['sent'] === 0) return <>Nobody attacks, and the night costs {sayUsd(usd)}.</>
  const bill = `${sayUsd(usd)} instead of ${sayUsd(usualUsd)}`
  const line = largest(lines)
  const reasons = [
    isAnyLost ? sayWall() : sayWanted(),
    ...(hasRule(scenario) && door !== 'rest' ? [sayImplied()] : []),
  ]
  return (
    <>
      {isAnyLost ? 'During the attack ' : 'Every real user is served'}
      {isAnyLost && <strong>{sayLost(lost)} of the real users are turned away</strong>}
      {', and the night costs '}
      {usd > 2 * usualUsd ? <strong>{bill}</strong> : bill}
      {`; ${sayUsd(actual[line]!)} of it is for ${purposes[line]}. ${reasons.join(' ')}`}
    </>
  )

  function largest<Key extends string>(keys: readonly Key[]): Key {
    return keys.reduce((one, key) => ((actual[key] ?? 0) > (actual[one] ?? 0) ? key : one))
  }

  function sayWall(): string {
    const wall = largest(walls)
    if (wall === 'lostByGateway')
      return 'The gateway throttles users and attackers alike, and does not bill what it throttles.'
    if (wall === 'lostByGrowth')
      return `There are ${formatNumber(placesOf(scenario))} places, but environments for them cannot be added at once.`
    if (wall === 'lostByRate')
      return 'Places are free, but no more requests may begin in a second than a multiple of the places.'
    return sayWanted()
  }

  function sayWanted(): string {
    const wanted = actual['wanted']!
    const places = placesOf(scenario)
    const who = cached > 0 ? 'What no cache answers wants' : 'Users and attackers together want'
    const when = isAnyLost && wanted <= places ? ' on average, at some moments more,' : ''
    return `${who} ${formatNumber(wanted)} places${when} and there are ${formatNumber(places)}.`
  }

  function sayImplied(): string {
    const name = door === 'http' ? 'an HTTP API' : 'a function URL'
    return `A rule cannot be attached to ${name}, so a distribution stands in front and carries it.`
  }
}

/** A loss is never shown as nothing. */
const sayLost = (lost: number): string =>
  (lost < 0.05 ? 'less than ' : '') + withUnit(Math.max(lost, 0.1), '%', 1)
