import { formatNumber, listWords } from '../../../lib/format.ts'
import type { Pair } from '../../sim.ts'
import type { Result } from '../model.ts'
import type { Scenario } from '../scenario.ts'
import { momentOf, type Moment } from './moment.ts'

/** What each world shows at a moment, in words that do without the picture. */
export const tell = (
  { believed, actual }: Pair<Result>,
  scenario: Scenario,
  atMs: number,
): Pair<string> => ({
  believed: tellMoment(momentOf(believed, scenario, atMs), false),
  actual: tellMoment(momentOf(actual, scenario, atMs), true),
})

/** `isOnePool` where there is a limit to speak of. */
export function tellMoment(moment: Moment, isOnePool: boolean): string {
  const { lanes, asked, turnedAway, when } = moment
  const counts = lanes.map(({ name, inFlight }) => `${formatNumber(inFlight)} ${name}`)
  const places = isOnePool
    ? `: ${sayPlaces(moment)} places are taken`
    : ', with a place for every one'
  return `${listWords(counts)} requests are in flight${places}. ${formatNumber(turnedAway)} of ${formatNumber(asked)} ${sayTries(moment)} have been turned away ${when}.`
}

export const sayPlaces = ({ taken, scenario }: Moment): string =>
  `${formatNumber(taken)} of ${formatNumber(scenario.limit)}`

/** Who gives up tries once, so that a try is a request. */
export const sayTries = ({ scenario }: Moment): string =>
  scenario.callers === 'give-up' ? 'checkouts' : 'checkout tries'

export const sayScale = ({ every }: Moment): string =>
  every === 1 ? 'One mark is one request.' : `One mark stands for ${formatNumber(every)} requests.`
