import type { Code } from '../scenario.ts'

/** What a call was shown, and what became of it. */
export const made = 0
export const kept = 1
export const older = 2
export const foreign = 3
export const empty = 4
export const lost = 5

/**
 * The ends that a call may have. `made`: it found nothing and made its own. `kept`: it found what
 * its customer’s last call left; `older`: what an earlier one left. `foreign`: it was shown what
 * is another customer’s. `empty`: it was shown nothing. `lost`: its environment ran out of memory.
 */
export type Outcome = 0 | 1 | 2 | 3 | 4 | 5
export const outcomes = 6

/** What a code does with the memory that outlives a call. */
export interface Habits {
  /** What it adds stays: with every call, with every new customer, or until the call is over. */
  readonly grows: 'by call' | 'by customer' | 'not'
  /** When it looks at what is kept, if it ever does. */
  readonly looks: 'at first' | 'at the end' | 'never'
  /** Whether each customer has a place of their own. */
  readonly isKeyed: boolean
  /** Whether it clears the global when it is done. */
  readonly clears: boolean
}

export const habitsOf: Readonly<Record<Code, Habits>> = {
  'read-first': { grows: 'by call', looks: 'at first', isKeyed: false, clears: false },
  'write-first': { grows: 'by call', looks: 'at the end', isKeyed: false, clears: false },
  keyed: { grows: 'by customer', looks: 'at first', isKeyed: true, clears: false },
  finally: { grows: 'not', looks: 'at the end', isKeyed: false, clears: true },
  inside: { grows: 'not', looks: 'never', isKeyed: false, clears: true },
}

/** Whether a later call may find what an earlier one left. */
export const isKept = (code: Code): boolean => habitsOf[code].looks === 'at first'
