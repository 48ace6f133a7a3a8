import { formatNumber, withUnit } from '../../../lib/format.ts'
import type { Pair } from '../../sim.ts'
import type { Result } from '../model.ts'
import type { Allowance } from '../run/allowance.ts'
import type { Scenario } from '../scenario.ts'
import { momentOf, stretchS, type Moment } from './moment.ts'
import { unitsOf } from './units.tsx'

/** What each world shows at a moment, in words that do without the picture. */
export const tell = (
  { believed, actual }: Pair<Result>,
  scenario: Scenario,
  atMs: number,
): Pair<string> => ({
  believed: tellMoment(momentOf(believed, scenario, atMs), scenario),
  actual: tellMoment(momentOf(actual, scenario, atMs), scenario),
})

export function tellMoment(moment: Moment, scenario: Scenario): string {
  const { environments, taken, tries, lost, offered, median, p99 } = moment
  const units = unitsOf(tries)
  const fates =
    units.warm + units.cold + units.refused === 0
      ? `Nobody came in the last ${sayStretch(scenario)}.`
      : `Of every 25 ${sayTries(scenario)} in the last ${sayStretch(scenario)}, ${units.warm} were served at once, ${units.cold} after a cold start, and ${units.refused} were turned away.`
  const latency = Number.isFinite(median)
    ? ` The median latency of those served is ${withUnit(median, 'ms')}, the 99th percentile ${withUnit(p99, 'ms')}.`
    : ''
  return `${formatNumber(taken)} of ${formatNumber(environments)} environments are taken. ${fates}${latency} So far ${formatNumber(lost)} of ${formatNumber(offered)} requests have been turned away.`
}

/** Who gives up tries once, so that a try is a request. */
export const sayTries = ({ callers }: Scenario): string =>
  callers === 'give-up' ? 'requests' : 'tries'

export const sayStretch = (scenario: Scenario): string =>
  stretchS(scenario) === 1 ? 'second' : `${stretchS(scenario)} seconds`

/** What may be added, per second or, where that is little, per minute. */
export function sayAllowance({ first, perS, isShared }: Allowance): string {
  const rate =
    perS < 10 ? `${formatNumber(60 * perS)} each minute` : `${formatNumber(perS)} each second`
  const whose = isShared ? 'all functions of the account together' : 'each function'
  return `${formatNumber(first)} new environments at once, then ${rate}, for ${whose}`
}
