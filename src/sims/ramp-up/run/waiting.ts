import { clientRetries, retryBoundMs, retryWaitMs } from '../../core/client-retries.ts'
import type { Random } from '../../core/random.ts'
import { sum } from '../../core/statistics.ts'
import { sliceMs } from './demand.ts'

const slicesOf = (failures: number): number => Math.ceil(retryBoundMs(failures) / sliceMs)

/** All waits of a patient caller, one upon the other, in slices. */
export const longestWait = sum(Array.from({ length: clientRetries }, (_, n) => slicesOf(n + 1)))

/** No wait reaches further, in slices. */
const round = slicesOf(clientRetries) + 1

/** Those who are turned away in one slice wait in so many groups at most. */
const groups = 16

/**
 * The requests that wait for another try, in groups that try together, by the slice in which that
 * is due. They are kept in parallel lists; the slot of a group that waits no longer is used again.
 */
export interface Waiting {
  /** How many are left of each group. */
  readonly size: number[]
  readonly failures: number[]
  /** The slice of the first try. */
  readonly since: number[]
  readonly freeSlots: number[]
  /** Slots, for each function and slice to come. */
  readonly due: number[][]
}

export const createWaiting = (functions: number): Waiting => ({
  size: [],
  failures: [],
  since: [],
  freeSlots: [],
  due: Array.from({ length: functions * round }, () => []),
})

/** Returns the slots of the groups of so many requests from now on. */
export function enter(waiting: Waiting, requests: number, since: number): readonly number[] {
  const among = Math.min(groups, requests)
  return Array.from({ length: among }, (_, group) => {
    const slot = waiting.freeSlots.pop() ?? waiting.since.length
    waiting.size[slot] = Math.floor((requests + group) / among)
    waiting.failures[slot] = 0
    waiting.since[slot] = since
    return slot
  })
}

export const leave = ({ freeSlots }: Waiting, slot: number): number => freeSlots.push(slot)

/** The groups of a function whose next try is due in a slice. */
export const dueIn = ({ due }: Waiting, fn: number, slice: number): number[] =>
  due[fn * round + (slice % round)]!

/** Has a group wait for its next try after another failure; false if there was one too many. */
export function postpone(
  waiting: Waiting,
  fn: number,
  slot: number,
  slice: number,
  jitter: Random,
): boolean {
  const failures = ++waiting.failures[slot]!
  if (failures > clientRetries) return false
  const wait = 1 + Math.floor(retryWaitMs(jitter, failures) / sliceMs)
  dueIn(waiting, fn, slice + wait).push(slot)
  return true
}
