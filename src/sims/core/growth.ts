/**
 * How fast environments may be added. A request takes an idle environment of its function, or a
 * new one while the rules allow another. That allowance is a token bucket, refilled continuously
 * and never fuller than at first: one for each function, or one for the whole account.
 * Environments outlive a run, so none is given back.
 */
export interface Growth {
  /** Environments of each function that wait for a request. */
  readonly idle: Float64Array
  readonly perMs: number
  /** New environments that may be added at first, and at most. */
  readonly most: number
  readonly isShared: boolean
  readonly allowed: Float64Array
  readonly filledAtMs: Float64Array
}

export interface GrowthRules {
  /** Environments that exist before the first request, by function. */
  readonly ready: readonly number[]
  readonly perMs: number
  readonly most: number
  readonly isShared: boolean
}

export const createGrowth = ({ ready, ...rules }: GrowthRules): Growth => ({
  ...rules,
  idle: Float64Array.from(ready),
  allowed: new Float64Array(ready.length).fill(rules.most),
  filledAtMs: new Float64Array(ready.length),
})

/** Whether there is an environment for a request of the function, or may be one. */
export function hasEnvironment(growth: Growth, fn: number, nowMs: number): boolean {
  const { idle, perMs, most, isShared, allowed, filledAtMs } = growth
  if (idle[fn]! > 0) return true
  const bucket = isShared ? 0 : fn
  const filled = (nowMs - filledAtMs[bucket]!) * perMs
  filledAtMs[bucket] = nowMs
  allowed[bucket] = Math.min(most, allowed[bucket]! + filled)
  return allowed[bucket]! >= 1
}

/** Takes the environment that `hasEnvironment` found. */
export function takeEnvironment({ idle, isShared, allowed }: Growth, fn: number): void {
  if (idle[fn]! > 0) idle[fn]!--
  else allowed[isShared ? 0 : fn]!--
}
