import type { FunctionName } from './scenario.ts'

/** What happened to the requests of one function. */
export interface FunctionResult {
  readonly name: FunctionName
  readonly offered: number
  readonly offeredInBurst: number
  /** Requests that were let in, at the first try or a later one. */
  readonly served: number
  /** Tries that were answered with a 429. */
  readonly throttles: number
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
