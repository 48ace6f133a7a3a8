import type { Input } from '../sim.ts'
import { createPool } from './run/pool.ts'
import { run } from './run/run.ts'
import { durationS, functionsOf, type FunctionName, type Scenario } from './scenario.ts'
import { mayShare, sharePlaces } from './run/shares.ts'

/**
 * The functions of one account in one Region, and the places in which their requests run.
 *
 * Requests arrive at random (Poisson), and each takes one place for as long as it runs. Believed:
 * every function has a pool of its own, as large as it needs. Actual: all share the places of the
 * account, except those set aside for one function, and a request that finds no place is
 * answered with a 429. Synchronous requests are also limited per second, to a multiple of the
 * places; events from a queue are not.
 *
 * A reservation is guarantee and cap in one; here 0 means none, not the provider's off-switch.
 * Provisioned places are a guarantee alone, and with a reservation they lie inside it. Every
 * request runs in an environment; how many may be added, and whether functions share that
 * allowance, is a rule that has changed. How long a cold one takes to start is left to others.
 */

/** Nobody is ever throttled. `durationMs` is longer than usual where theory is checked. */
export function believe(input: Input<Scenario>, durationMs = durationS * 1000): Result {
  const functions = functionsOf(input.scenario)
  const pool = createPool({
    places: [...functions.map(() => Infinity), 0],
    sharing: functions.map(() => false),
    requestsPerPlace: Infinity,
  })
  return run(input, { pool, partitions: [], from: functions.map(() => 0) }, durationMs)
}

/** One limit for all. Settings that the provider would refuse are cut to the places there are. */
export function simulate(input: Input<Scenario>, durationMs = durationS * 1000): Result {
  const { scenario, rules } = input
  const functions = functionsOf(scenario)
  const places = sharePlaces(scenario.limit, functions)
  const from = places.map((_, index) => places.slice(0, index).reduce((sum, n) => sum + n, 0))
  const owners = [...functions.map(({ name }) => name), 'shared' as const]
  const partitions = owners
    .map((owner, index) => ({ owner, from: from[index]!, to: from[index]! + places[index]! }))
    .filter((partition) => partition.to > partition.from)
  const pool = createPool({
    places,
    sharing: functions.map(mayShare),
    requestsPerPlace: scenario.callers === 'queue' ? Infinity : rules['requestsPerPlace']!,
    growth: {
      ready: functions.map(({ provisioned }) => provisioned),
      most: rules[`growthFirst.${scenario.region}`]!,
      perMs: rules['growthEnvironments']! / rules['growthEveryS']! / 1000,
      isShared: rules['growthIsShared'] === 1,
    },
  })
  return run(input, { pool, partitions, from }, durationMs)
}

/** What happened to the requests of one function. */
export interface FunctionResult {
  readonly name: FunctionName
  readonly offered: number
  readonly offeredInBurst: number
  /** Requests that were let in, at the first try or a later one. */
  readonly served: number
  /** Tries that were answered with a 429. */
  readonly throttles: number
  /** Those of them for which a place was free, but too many requests had come this second. */
  readonly throttledByRate: number
  /** Those for which a place was free, but environments could not be added that fast. */
  readonly throttledByGrowth: number
  /** Requests that were never let in: their caller gave up. */
  readonly lost: number
  readonly lostInBurst: number
  /** Requests that still wait for another try when the run ends. */
  readonly waiting: number
  /** Most requests in flight at once. */
  readonly peak: number
  /** Mean requests in flight over the run. */
  readonly meanInFlight: number
}

/** A part of the places: set aside for one function, or shared by those without. */
export interface Partition {
  readonly owner: FunctionName | 'shared'
  /** First place and the place after the last. */
  readonly from: number
  readonly to: number
}

/** Every try of every request, as parallel arrays in order of time. */
export interface Recording {
  readonly count: number
  readonly atMs: Float64Array
  /** Index into `functions`. */
  readonly fn: Uint8Array
  /** When the place is free again; the moment of the try itself if it was throttled. */
  readonly endMs: Float64Array
  /**
   * The place that the request took, -1 if it was throttled. The lowest free place is taken
   * first: in the actual world counted over all partitions, in the believed world per function.
   */
  readonly place: Int32Array
  /** In flight per function, at 0, `everyMs`, 2 x `everyMs`, ... until the end. */
  readonly everyMs: number
  readonly inFlight: readonly Int32Array[]
}

export interface Result {
  readonly functions: readonly FunctionResult[]
  /** Most requests in flight at once, over all functions. */
  readonly peak: number
  readonly meanInFlight: number
  /** Empty in the believed world, where every function has as many places as it needs. */
  readonly partitions: readonly Partition[]
  readonly recording?: Recording
}
