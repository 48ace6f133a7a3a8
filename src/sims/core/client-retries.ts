import type { Random } from './random.ts'

/** A client of the usual kind: three more tries, each at a random moment of a growing wait. */
export const clientRetries = 3
const firstBoundMs = 200

/**
 * How long a client waits after its n-th failed try, in ms: evenly drawn between 0 and a bound
 * that doubles from try to try ("full jitter").
 */
export const retryWaitMs = (random: Random, failures: number): number =>
  random() * retryBoundMs(failures)

export const retryBoundMs = (failures: number): number => firstBoundMs * 2 ** (failures - 1)
