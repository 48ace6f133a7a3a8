/**
 * The requests that are under way, in parallel lists by slot. The slot of a request that has left
 * is used again, so the lists grow with the crowd and not with the run.
 */
export interface Crowd {
  /** What a request needs, drawn when it comes. */
  readonly beforeMs: number[]
  readonly afterMs: number[]
  /** `mostCalls` for each slot, of which the first are made. */
  readonly callMs: number[]
  /** What has become of it. */
  readonly cameMs: number[]
  readonly environment: number[]
  /** When its code began to run. */
  readonly beganMs: number[]
  /** When it last wanted the thread. */
  readonly readyMs: number[]
  readonly callsMade: number[]
  /** Its number in the record. */
  readonly index: number[]
  /** The request behind it that waits for the same thread. */
  readonly behind: number[]
  readonly freeSlots: number[]
}

export const createCrowd = (): Crowd => ({
  beforeMs: [],
  afterMs: [],
  callMs: [],
  cameMs: [],
  environment: [],
  beganMs: [],
  readyMs: [],
  callsMade: [],
  index: [],
  behind: [],
  freeSlots: [],
})

/** Returns the slot of a request that comes now. */
export function enter(crowd: Crowd, nowMs: number): number {
  const slot = crowd.freeSlots.pop() ?? crowd.cameMs.length
  crowd.cameMs[slot] = nowMs
  crowd.beganMs[slot] = -1
  crowd.readyMs[slot] = nowMs
  crowd.callsMade[slot] = 0
  return slot
}

export function leave({ freeSlots }: Crowd, slot: number): void {
  freeSlots.push(slot)
}
