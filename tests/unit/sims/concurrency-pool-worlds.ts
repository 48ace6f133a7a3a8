import { believe, simulate, type Result } from '../../../src/sims/concurrency-pool/model.ts'
import { functionNames, type Scenario } from '../../../src/sims/concurrency-pool/scenario.ts'
import type { Pair } from '../../../src/sims/sim.ts'
import { recorded } from './concurrency-pool-runs.ts'

/** Both worlds of a run, to be drawn. */
export function run(scenario: Scenario): Pair<Result> {
  const input = recorded(scenario)
  return { believed: believe(input), actual: simulate(input) }
}

/** A try of a request: a place below 0 is a 429. */
export interface Try {
  readonly atMs: number
  readonly endMs: number
  readonly fn: number
  readonly place: number
}

/** A result in which exactly this happens. */
export function resultOf(
  tries: readonly Try[],
  partitions: Result['partitions'],
  functions = 3,
): Result {
  const of = (fn: number) => tries.filter((one) => one.fn === fn)
  return {
    peak: tries.length,
    meanInFlight: 0,
    partitions,
    functions: functionNames.slice(0, functions).map((name, fn) => ({
      name,
      offered: of(fn).length,
      offeredInBurst: 0,
      served: of(fn).filter(({ place }) => place >= 0).length,
      throttles: of(fn).filter(({ place }) => place < 0).length,
      throttledByRate: 0,
      throttledByGrowth: 0,
      lost: of(fn).filter(({ place }) => place < 0).length,
      lostInBurst: 0,
      waiting: 0,
      peak: of(fn).filter(({ place }) => place >= 0).length,
      meanInFlight: 0,
    })),
    recording: {
      count: tries.length,
      atMs: Float64Array.from(tries, ({ atMs }) => atMs),
      endMs: Float64Array.from(tries, ({ endMs }) => endMs),
      fn: Uint8Array.from(tries, ({ fn }) => fn),
      place: Int32Array.from(tries, ({ place }) => place),
      everyMs: 100,
      inFlight: functionNames.slice(0, functions).map(() => new Int32Array(301)),
    },
  }
}
