import type { Fleet } from './fleet.ts'
import { longestWait } from './waiting.ts'

/**
 * How many of the requests served had a warm and a cold start, by the slices that they waited for
 * a place before: the warm ones first, then the cold ones.
 */
export type Latencies = Float64Array

const createLatencies = (): Latencies => new Float64Array(2 * (longestWait + 1))

export function addLatencies(parts: readonly Latencies[]): Latencies {
  const all = createLatencies()
  for (const part of parts) part.forEach((count, place) => (all[place]! += count))
  return all
}

/** What has happened so far. Only the loop of a run writes it. */
export interface Tally {
  offered: number
  /** Requests that were let in. */
  warm: number
  cold: number
  /** Tries that were turned away. */
  throttles: number
  throttledByGrowth: number
  lost: number
  waiting: number
  /** The slice of the last try turned away; below 0 if there was none. */
  lastThrottle: number
  readonly latencies: Latencies
  /** The same since the rise began, and since the last try turned away. */
  readonly risen: Latencies
  readonly calm: Latencies
}

export const createTally = (): Tally => ({
  offered: 0,
  warm: 0,
  cold: 0,
  throttles: 0,
  throttledByGrowth: 0,
  lost: 0,
  waiting: 0,
  lastThrottle: -1,
  latencies: createLatencies(),
  risen: createLatencies(),
  calm: createLatencies(),
})

/** Counts the tries that the fleet has just turned away. */
export function countThrottles(tally: Tally, { noPlace, tooFast }: Fleet, slice: number): void {
  if (noPlace + tooFast === 0) return
  tally.throttles += noPlace + tooFast
  tally.throttledByGrowth += tooFast
  tally.lastThrottle = slice
  tally.calm.fill(0)
}

/** Counts requests that were let in after so many slices. */
export function countServed(
  tally: Tally,
  waited: number,
  warm: number,
  cold: number,
  hasRisen: boolean,
): void {
  tally.warm += warm
  tally.cold += cold
  add(tally.latencies)
  if (!hasRisen) return
  add(tally.risen)
  add(tally.calm)

  function add(latencies: Latencies): void {
    latencies[waited]! += warm
    latencies[longestWait + 1 + waited]! += cold
  }
}

/** The latencies of those served from the rise until the last try was turned away, if any was. */
export const rampOf = ({ lastThrottle, risen, calm }: Tally): Latencies =>
  lastThrottle < 0 ? risen : risen.map((count, place) => count - calm[place]!)
