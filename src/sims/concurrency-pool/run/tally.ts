import type { FunctionResult, Result } from '../model.ts'
import type { FunctionSettings } from '../scenario.ts'

/** What has happened so far, by function. Only the loop of a run writes it. */
export interface Tally {
  readonly offered: Float64Array
  readonly offeredInBurst: Float64Array
  readonly served: Float64Array
  readonly throttles: Float64Array
  readonly throttledByRate: Float64Array
  readonly throttledByGrowth: Float64Array
  readonly lost: Float64Array
  readonly lostInBurst: Float64Array
  readonly waiting: Float64Array
  readonly inFlight: Float64Array
  readonly peak: Float64Array
  /** Time spent in places until the end of the run, in ms. */
  readonly busyMs: Float64Array
  /** Over all functions. */
  readonly account: { inFlight: number; peak: number }
}

export function createTally(functions: number): Tally {
  const count = () => new Float64Array(functions)
  return {
    offered: count(),
    offeredInBurst: count(),
    served: count(),
    throttles: count(),
    throttledByRate: count(),
    throttledByGrowth: count(),
    lost: count(),
    lostInBurst: count(),
    waiting: count(),
    inFlight: count(),
    peak: count(),
    busyMs: count(),
    account: { inFlight: 0, peak: 0 },
  }
}

export function readTally(
  { account, busyMs, ...counts }: Tally,
  functions: readonly FunctionSettings[],
  durationMs: number,
): Omit<Result, 'partitions'> {
  const results = functions.map(({ name }, fn): FunctionResult => ({
    name,
    offered: counts.offered[fn]!,
    offeredInBurst: counts.offeredInBurst[fn]!,
    served: counts.served[fn]!,
    throttles: counts.throttles[fn]!,
    throttledByRate: counts.throttledByRate[fn]!,
    throttledByGrowth: counts.throttledByGrowth[fn]!,
    lost: counts.lost[fn]!,
    lostInBurst: counts.lostInBurst[fn]!,
    waiting: counts.waiting[fn]!,
    peak: counts.peak[fn]!,
    meanInFlight: busyMs[fn]! / durationMs,
  }))
  const meanInFlight = results.reduce((sum, result) => sum + result.meanInFlight, 0)
  return { functions: results, peak: account.peak, meanInFlight }
}
