import { formatNumber, startSentence, withUnit } from '../../lib/format.ts'
import type { Html } from '../../jsx/html.ts'
import type { Numbers, Pair } from '../sim.ts'
import { setAside } from './run/shares.ts'
import { functionsOf, type Scenario } from './scenario.ts'

/** The outcome, and its reason. */
export function says({ actual }: Pair<Numbers>, scenario: Scenario): Html {
  const { callers } = scenario
  const limit = formatNumber(scenario.limit)
  const figure = (key: string): string => formatNumber(actual[key]!)
  const most = `at most ${figure('peak')} of the ${limit} places are taken at once.`

  const functions = functionsOf(scenario)
  const isBurst = functions.some(({ name }) => actual[`${name}LostInBurst`]! > 0)
  const lostOf = (name: string): number => actual[name + (isBurst ? 'LostInBurst' : 'Lost')]!
  const losers = functions.filter(({ name }) => lostOf(name) > 0)
  if (losers.length > 0)
    return (
      <>
        {isBurst ? 'In the burst' : 'Over the run'}
        {callers === 'retry' && ', even after trying again'}
        {', '}
        <strong>{losers.map(sayLoss).join(', ')}</strong>
        {'; with a pool each, nobody would lose any. '}
        {sayReason()}
      </>
    )
  if (actual['throttles'] === 0) return <>Nobody is turned away: {most}</>
  const refused =
    actual['throttles'] === 1 ? '1 try is refused' : `${figure('throttles')} tries are refused`
  if (actual['waiting'] === 0)
    return <>{`Nothing is lost: ${refused}, and every request is let in later.`}</>
  const where = callers === 'queue' ? 'in the queue' : 'waiting for their next try'
  return <>{`Nothing is lost, but ${refused}. Still ${where} at the end: ${figure('waiting')}.`}</>

  /** What is lost is never shown as nothing. */
  function sayLoss({ name }: { readonly name: string }, index: number): string {
    const lost = lostOf(name)
    const share = (lost < 0.05 ? 'less than ' : '') + withUnit(Math.max(lost, 0.1), '%', 1)
    return index > 0 ? `${name} ${share}` : `${name} loses ${share} of its requests`
  }

  function sayReason(): string {
    if (2 * actual['throttledByGrowth']! > actual['throttles']!)
      return 'Most are refused while places are free: environments cannot be added that fast.'
    if (2 * actual['throttledByRate']! > actual['throttles']!)
      return 'Most are refused while places are free: synchronous requests per second are limited as well.'
    const [capped] = losers
    if (capped && losers.every(({ reserved }) => reserved > 0))
      return `A reservation is a ceiling too: ${capped.name} has ${formatNumber(capped.reserved)} places and no others, though ${most}`
    const spared = functions.find((one) => setAside(one) > 0 && lostOf(one.name) === 0)
    if (spared)
      return `${startSentence(spared.name)} loses none: it has ${formatNumber(setAside(spared))} places of its own.`
    const when = actual['wanted']! > scenario.limit ? '' : 'on average, at some moments more, '
    return `Together the functions want ${figure('wanted')} places, ${when}and there are ${limit}.`
  }
}
