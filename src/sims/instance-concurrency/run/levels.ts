/** A count that goes up and down, such as requests in flight, and for how long it stood where. */
export interface Levels {
  readonly now: number
  readonly most: number
  change(by: number, nowMs: number): void
  /** The mean over the time so far. */
  mean(nowMs: number): number
  /** What it was at most for a share of the time so far, 0 to 1. */
  enoughFor(share: number, nowMs: number): number
}

export function createLevels(): Levels {
  const heldMs: number[] = []
  let now = 0
  let most = 0
  let sinceMs = 0

  function hold(nowMs: number): void {
    heldMs[now] = (heldMs[now] ?? 0) + nowMs - sinceMs
    sinceMs = nowMs
  }

  return {
    get now() {
      return now
    },
    get most() {
      return most
    },
    change(by, nowMs) {
      hold(nowMs)
      now += by
      most = Math.max(most, now)
    },
    mean(nowMs) {
      hold(nowMs)
      return heldMs.reduce((sum, ms = 0, level) => sum + level * ms, 0) / nowMs
    },
    enoughFor(share, nowMs) {
      hold(nowMs)
      let within = 0
      return heldMs.findIndex((ms = 0) => (within += ms) >= share * nowMs)
    },
  }
}
