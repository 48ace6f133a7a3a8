/** How sure the reader was: a guess, leaning, fairly sure, certain. */
export type Confidence = 0 | 1 | 2 | 3

/** Where the reader was when answering. */
export type Context = 'lesson' | 'diagnosis' | 'exam' | 'review' | 'workshop'

/**
 * One thing that the reader answered or did: a stance on a belief, a prediction, a task,
 * a challenge, a quiz item. Attempts are only ever added; all progress is computed from them.
 */
export interface Attempt {
  /** Unique over all devices, so that merging is union. */
  readonly id: string
  /** `lesson/question`, for example `independent-scaling/idle-reservation`. */
  readonly question: string
  readonly revision: number
  readonly answer: readonly string[]
  /** From 0 to 1. A stance has no right answer and scores 0. */
  readonly score: number
  readonly confidence?: Confidence
  /** Milliseconds since 1970. */
  readonly at: number
  readonly context: Context
}
