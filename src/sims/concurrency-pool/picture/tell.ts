import { formatNumber } from '../../../lib/format.ts'
import type { Pair } from '../../sim.ts'
import type { Result } from '../model.ts'
import { durationS, type Scenario } from '../scenario.ts'
import { momentOf, type Moment } from './moment.ts'

/** What each world shows at a moment, in words that do without the picture. */
export const tell = (
  { believed, actual }: Pair<Result>,
  scenario: Scenario,
  atMs: number,
): Pair<string> => ({
  believed: tellBelieved(believed, momentOf(believed, scenario, atMs)),
  actual: tellActual(actual, scenario, momentOf(actual, scenario, atMs)),
})

export const tellBelieved = (result: Result, { inFlight, headline }: Moment): string =>
  `${sayInFlight(result, inFlight)}, with a place for every one. ${headline.sentence}.`

export function tellActual(
  result: Result,
  { limit }: Scenario,
  { inFlight, taken, headline }: Moment,
): string {
  const places = `${formatNumber(taken)} of ${formatNumber(limit)} places are taken`
  return `${sayInFlight(result, inFlight)}: ${places}. ${headline.sentence}.`
}

function sayInFlight({ functions }: Result, inFlight: readonly number[]): string {
  const parts = functions.map(({ name }, fn) => `${formatNumber(inFlight[fn]!)} ${name}`)
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)!} requests are in flight`
}

/** The whole run in words. */
export function tellRun({ believed, actual }: Pair<Result>, { limit }: Scenario): string {
  const peaks = `at most ${formatNumber(actual.peak)} requests are in flight, with a limit of ${formatNumber(limit)}`
  const lost = actual.functions.map(
    ({ name, throttles }) => `${formatNumber(throttles)} of ${name}`,
  )
  return `Over ${durationS} seconds ${peaks}; as believed it would be ${formatNumber(believed.peak)}. Tries turned away: ${lost.join(', ')}.`
}

export const tellScale = (every: number): string =>
  every === 1 ? 'One mark is one request.' : `One mark stands for ${formatNumber(every)} requests.`
