import type { Crowd } from './crowd.ts'

/**
 * The thread of each environment, as an event loop has it: it runs one piece of code to its end,
 * and takes up next what has been ready for longest. By environment, in parallel lists.
 */
export interface Threads {
  /** The slot of the request whose code runs, or why there is none. */
  readonly running: number[]
  /** Those that are ready, in the order of their turn; -1 if there are none. */
  readonly first: number[]
  readonly last: number[]
}

export const free = -1
export const starting = -2

export const createThreads = (): Threads => ({ running: [], first: [], last: [] })

export function createThread({ running, first }: Threads, environment: number): void {
  running[environment] = free
  first[environment] = -1
}

/** A request lines up for the thread. */
export function lineUp({ first, last }: Threads, { behind }: Crowd, thread: number, slot: number) {
  behind[slot] = -1
  if (first[thread]! < 0) first[thread] = slot
  else behind[last[thread]!] = slot
  last[thread] = slot
}

/** Takes the one whose turn it is out of the line; -1 if nobody waits. */
export function nextInLine({ first }: Threads, { behind }: Crowd, thread: number): number {
  const slot = first[thread]!
  if (slot >= 0) first[thread] = behind[slot]!
  return slot
}
