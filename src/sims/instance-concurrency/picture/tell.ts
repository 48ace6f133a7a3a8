import { formatNumber, formatShare, listWords, withUnit } from '../../../lib/format.ts'
import type { Pair } from '../../sim.ts'
import type { Result } from '../model.ts'
import type { Scenario } from '../scenario.ts'
import { idleSince } from './idle.ts'
import { momentOf, type Moment } from './moment.ts'
import { countSoFar, type SoFar } from './so-far.ts'

/** What each world shows at a moment, in words that do without the picture. */
export const tell = (
  { believed, actual }: Pair<Result>,
  _scenario: Scenario,
  atMs: number,
): Pair<string> => ({
  believed: tellBelieved(believed, atMs),
  actual: tellActual(actual, atMs),
})

export function tellBelieved(result: Result, nowMs: number): string {
  const { computedMs, paidMs } = countSoFar(result, nowMs)
  const busy = `Its thread was busy ${formatShare(computedMs, paidMs)} % of the time`
  return `one instance. ${sayRequests(momentOf(result, nowMs))} ${busy}, and ${saySeconds(paidMs)} are paid for.`
}

export function tellActual(result: Result, nowMs: number): string {
  const moment = momentOf(result, nowMs)
  const soFar = countSoFar(result, nowMs)
  const { environments, paidMs } = soFar
  const busy = idleSince(result, nowMs).filter((ms) => ms === Infinity).length
  const noun = environments === 1 ? 'environment' : 'environments'
  return `${formatNumber(environments)} ${noun} so far, ${formatNumber(busy)} with a request. ${sayRequests(moment)} ${saySeconds(paidMs)} are paid for; ${sayIdle(result, soFar)}.`
}

/** What is paid for by the bill, or how much of it is for nothing. */
export function sayIdle({ billing }: Result, { idleMs, paidMs }: SoFar): string {
  if (billing.basis === 'processor') return 'only computing is paid for'
  if (paidMs === 0) return 'nothing is paid for yet'
  return `${formatShare(idleMs, paidMs)} % of the paid time is ${billing.basis === 'invocations' ? 'waiting' : 'idle'}`
}

export const saySeconds = (ms: number): string => withUnit(ms / 1000, 's', 1)

const doings = {
  computing: 'computing',
  waiting: 'waiting for calls',
  ready: 'waiting for the thread',
  starting: 'waiting for a cold start',
} as const

function sayRequests({ inFlight, doing }: Moment): string {
  if (inFlight === 0) return 'No request is in flight.'
  const parts = (['computing', 'waiting', 'ready', 'starting'] as const)
    .filter((kind) => doing[kind] > 0)
    .map((kind) => `${formatNumber(doing[kind])} ${doings[kind]}`)
  return `${formatNumber(inFlight)} in flight: ${listWords(parts)}.`
}
