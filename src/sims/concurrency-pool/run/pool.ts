import {
  createGrowth,
  hasEnvironment,
  takeEnvironment,
  type Growth,
  type GrowthRules,
} from '../../core/growth.ts'

/**
 * Why nobody let a request in: all places are taken, too many requests came this second, or too
 * many environments were added of late.
 */
const noPlace = -1
export const tooMany = -2
export const tooFast = -3

/**
 * Places in partitions: one partition for each function, by the function's index, and a shared
 * one after them. Requests per second are limited by a token bucket for each partition: refilled
 * continuously, as deep as there are places.
 */
export interface Pool {
  /** Places of each partition; `Infinity` for as many as it takes. */
  readonly places: Float64Array
  readonly taken: Float64Array
  /** Which functions may take shared places when their own are taken. */
  readonly sharing: readonly boolean[]
  /** Requests per second that a partition lets in for each of its places. */
  readonly requestsPerPlace: number
  readonly tokens: Float64Array
  readonly filledAtMs: Float64Array
  /** Absent where environments may be added at any rate. */
  readonly growth: Growth | undefined
}

export const createPool = ({
  places,
  sharing,
  requestsPerPlace,
  growth,
}: {
  readonly places: readonly number[]
  readonly sharing: readonly boolean[]
  readonly requestsPerPlace: number
  readonly growth?: GrowthRules | undefined
}): Pool => ({
  places: Float64Array.from(places),
  taken: new Float64Array(places.length),
  sharing,
  requestsPerPlace,
  tokens: Float64Array.from(places),
  filledAtMs: new Float64Array(places.length),
  growth: growth && createGrowth(growth),
})

/** Takes a place for a request. Returns its partition, or why there is none. */
export function admit(pool: Pool, fn: number, nowMs: number): number {
  const own = enter(pool, fn, fn, nowMs)
  if (own >= 0 || !pool.sharing[fn]) return own
  const shared = enter(pool, fn, pool.places.length - 1, nowMs)
  return shared >= 0 ? shared : Math.min(own, shared)
}

/** Gives a function's place in the partition back. */
export function release({ taken, growth }: Pool, fn: number, partition: number): void {
  taken[partition]!--
  if (growth) growth.idle[fn]!++
}

function enter(pool: Pool, fn: number, partition: number, nowMs: number): number {
  const { growth } = pool
  if (pool.taken[partition]! >= pool.places[partition]!) return noPlace
  if (growth && !hasEnvironment(growth, fn, nowMs)) return tooFast
  if (!takeToken(pool, partition, nowMs)) return tooMany
  if (growth) takeEnvironment(growth, fn)
  pool.taken[partition]!++
  return partition
}

/** Only requests that are let in take a token. */
function takeToken(pool: Pool, partition: number, nowMs: number): boolean {
  const { requestsPerPlace, places, tokens, filledAtMs } = pool
  if (requestsPerPlace === Infinity) return true
  const depth = places[partition]!
  const filled = (nowMs - filledAtMs[partition]!) * (requestsPerPlace / 1000) * depth
  const found = Math.min(depth, tokens[partition]! + filled)
  filledAtMs[partition] = nowMs
  tokens[partition] = found < 1 ? found : found - 1
  return found >= 1
}
