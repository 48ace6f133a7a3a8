import { sum } from '../../core/statistics.ts'
import type { Result } from '../model.ts'
import { hasBurst, type FunctionName, type Scenario } from '../scenario.ts'

/** The requests of one function. Times are in ms, counted back from the moment. */
interface Lane {
  readonly name: FunctionName
  tries: number
  refused: number
  inFlight: number
  /** Those drawn on their way; before they are due their time is below 0. */
  readonly coming: number[]
  readonly bounces: number[]
  /** Those who took each drawn place last. In one pool all lanes have the same places. */
  readonly seats: Seat[]
}

/** When a request of a function came and left; the latter is below 0 while it sits there. */
type Seat = readonly [fn: number, cameMs: number, leftMs: number]

/** How a world stands at a moment. */
export interface Moment {
  readonly scenario: Scenario
  /** So many requests does a mark stand for. */
  readonly every: number
  /** So many throttles does a mark stand for, and a tick of the timeline. */
  readonly triesPerMark: number
  readonly lanes: readonly Lane[]
  readonly taken: number
  /** Tries of the first function and those of them turned away, in the headline's time. */
  readonly asked: number
  readonly turnedAway: number
  readonly when: string
}

/** As long ahead as the widest picture shows requests coming. */
const aheadMs = 6400
/** Closer than this, the later one would be all but hidden, and is not drawn on its way. */
const hiddenMs = 20
/** More than this of one function in a run would be a red cloud. */
const mostBounces = 300

/** Small accounts are drawn whole, large ones with about 40 places. */
export const countPerMark = (limit: number): number => (limit <= 50 ? 1 : Math.ceil(limit / 40))

/**
 * Reads the record up to a moment. Drawing every request would be a blur: of the places every
 * n-th is drawn, with the requests that land in it, and of the throttles every n-th or fewer.
 */
export function momentOf(
  { functions, partitions, recording }: Result,
  scenario: Scenario,
  nowMs: number,
): Moment {
  const { fn, atMs, endMs, place } = recording!
  const every = countPerMark(scenario.limit)
  const most = Math.max(...functions.map(({ throttles }) => throttles))
  const triesPerMark = every * Math.ceil((most + 1) / every / mostBounces)
  const shared: Seat[] = []
  const lanes = functions.map(({ name }): Lane => ({
    name,
    tries: 0,
    refused: 0,
    inFlight: 0,
    coming: [],
    bounces: [],
    seats: partitions.length > 0 ? shared : [],
  }))
  const thrown = lanes.map(() => 0)
  let asked = 0
  let turnedAway = 0
  const { fromMs, toMs, when } = headlineTime(scenario, nowMs)

  for (let index = 0; atMs[index]! < nowMs + aheadMs; index++) {
    const who = fn[index]!
    const lane = lanes[who]!
    const agoMs = nowMs - atMs[index]!
    const at = place[index]!
    const isThrottled = at < 0
    const isDrawn = isThrottled ? thrown[who]!++ % triesPerMark === 0 : at % every === 0
    if (isDrawn && (lane.coming.at(-1) ?? Infinity) - agoMs >= hiddenMs) lane.coming.push(agoMs)
    if (agoMs < 0) continue

    lane.tries++
    if (who === 0 && atMs[index]! >= fromMs && atMs[index]! <= toMs) {
      asked++
      if (isThrottled) turnedAway++
    }
    if (isThrottled) {
      lane.refused++
      if (isDrawn) lane.bounces.push(agoMs)
      continue
    }
    const leftMs = nowMs - endMs[index]!
    if (leftMs < 0) lane.inFlight++
    if (isDrawn) lane.seats[at / every] = [who, agoMs, leftMs]
  }
  const taken = sum(lanes.map(({ inFlight }) => inFlight))
  return { scenario, every, triesPerMark, lanes, taken, asked, turnedAway, when }
}

function headlineTime(scenario: Scenario, nowMs: number) {
  const fromMs = scenario.burstStartS * 1000
  const toMs = scenario.burstEndS * 1000
  if (hasBurst(scenario) && nowMs > fromMs)
    return { fromMs, toMs, when: `in the burst${nowMs < toMs ? ' so far' : ''}` }
  return { fromMs: 0, toMs: nowMs, when: hasBurst(scenario) ? 'before the burst' : 'so far' }
}
