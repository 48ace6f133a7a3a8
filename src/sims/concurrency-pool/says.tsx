import { formatNumber, withUnit } from '../../lib/format.ts'
import type { Html } from '../../jsx/html.ts'
import type { Numbers, Pair } from '../sim.ts'
import { setAside } from './run/shares.ts'
import { functionsOf, hasBurst, type FunctionSettings, type Scenario } from './scenario.ts'
import { titles } from './titles.ts'

/** The outcome, and its reason. */
export function says({ actual }: Pair<Numbers>, scenario: Scenario): Html {
  const inBurst = hasBurst(scenario) ? findLosers(actual, scenario, 'LostInBurst') : []
  if (inBurst.length > 0) return sayLoss('In the burst', inBurst, actual, scenario)
  const inRun = findLosers(actual, scenario, 'Lost')
  if (inRun.length > 0) return sayLoss('Over the run', inRun, actual, scenario)
  if (actual['throttles']! > 0) return <>{sayDelay(actual, scenario)}</>
  const peak = formatNumber(actual['peak']!)
  const limit = formatNumber(scenario.limit)
  return <>{`Nobody is turned away: at most ${peak} of the ${limit} places are taken at once.`}</>
}

interface Loser extends FunctionSettings {
  readonly lostPercent: number
}

const findLosers = (
  actual: Numbers,
  scenario: Scenario,
  key: 'Lost' | 'LostInBurst',
): readonly Loser[] =>
  functionsOf(scenario)
    .map((settings) => ({ ...settings, lostPercent: actual[settings.name + key] ?? 0 }))
    .filter(({ lostPercent }) => lostPercent > 0)

function sayLoss(
  when: string,
  losers: readonly Loser[],
  actual: Numbers,
  scenario: Scenario,
): Html {
  const [first, ...others] = losers.map(({ name, lostPercent }, index) =>
    index === 0
      ? `${name} loses ${sayShare(lostPercent)} of its requests`
      : `${name} ${sayShare(lostPercent)}`,
  )
  return (
    <>
      {when}
      {scenario.callers === 'retry' && ', even after trying again'}
      {', '}
      <strong>{[first, ...others].join(', ')}</strong>
      {'; with a pool each, nobody would lose any. '}
      {sayReason(losers, actual, scenario)}
    </>
  )
}

function sayReason(losers: readonly Loser[], actual: Numbers, scenario: Scenario): string {
  if (2 * actual['throttledByRate']! > actual['throttles']!)
    return 'Most are refused while places are free: synchronous requests per second are limited as well.'

  const peak = formatNumber(actual['peak']!)
  const limit = formatNumber(scenario.limit)
  if (losers.every(({ reserved }) => reserved > 0)) {
    const [{ name, reserved }] = losers as readonly [Loser]
    return `A reservation is a ceiling too: ${name} has ${formatNumber(reserved)} places and no others, though the account never has more than ${peak} of its ${limit} taken.`
  }

  const spared = functionsOf(scenario).find(
    (settings) => setAside(settings) > 0 && !losers.some(({ name }) => name === settings.name),
  )
  if (spared)
    return `${titles[spared.name]} loses none: it has ${formatNumber(setAside(spared))} places of its own.`

  const wanted = formatNumber(actual['wanted']!)
  return actual['wanted']! > scenario.limit
    ? `Together the functions want ${wanted} places, and there are ${limit}.`
    : `On average they want ${wanted} of the ${limit} places, but requests come at random and sometimes want more.`
}

function sayDelay(actual: Numbers, { callers }: Scenario): string {
  const throttles = formatNumber(actual['throttles']!)
  const waiting = formatNumber(actual['waiting']!)
  if (actual['waiting'] === 0)
    return `Nothing is lost: ${throttles} tries find no place, and all of them are let in later.`
  const where = callers === 'queue' ? 'events wait in the queue' : 'callers wait to try again'
  return `Nothing is lost, but ${throttles} tries find no place, and at the end ${waiting} ${where}.`
}

/** In per cent; what is lost is never shown as nothing. */
const sayShare = (percent: number): string =>
  percent < 0.05 ? `less than ${withUnit(0.1, '%', 1)}` : withUnit(percent, '%', 1)
