/**
 * The requests that wait for another try. They alone are kept one by one, in parallel lists by
 * slot; the slot of a request that waits no longer is used again, so the lists grow with the
 * crowd and not with the run.
 */
export interface Waiting {
  readonly fn: number[]
  readonly serviceMs: number[]
  readonly inBurst: boolean[]
  /** Failed tries so far. */
  readonly failures: number[]
  readonly freeSlots: number[]
}

export const createWaiting = (): Waiting => ({
  fn: [],
  serviceMs: [],
  inBurst: [],
  failures: [],
  freeSlots: [],
})

/** Returns the slot of the request from now on. */
export function enter(waiting: Waiting, fn: number, serviceMs: number, inBurst: boolean): number {
  const slot = waiting.freeSlots.pop() ?? waiting.fn.length
  waiting.fn[slot] = fn
  waiting.serviceMs[slot] = serviceMs
  waiting.inBurst[slot] = inBurst
  waiting.failures[slot] = 0
  return slot
}

export function leave({ freeSlots }: Waiting, slot: number): void {
  freeSlots.push(slot)
}
