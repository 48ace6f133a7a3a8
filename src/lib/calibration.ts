import type { Confidence } from './attempts.ts'
import { isRight } from './lesson-state.ts'
import type { Tried } from './misconceptions.ts'

/** Right and wrong first answers, given with the same confidence. */
export interface Tally {
  readonly confidence: Confidence
  readonly right: number
  readonly wrong: number
}

const steps: readonly Confidence[] = [0, 1, 2, 3]

/** How well the reader knew what the reader knows: one tally for each step of confidence. */
export const calibrate = (items: readonly Tried[]): readonly Tally[] =>
  steps.map((confidence) => {
    const first = items.map(({ tries }) => tries[0]!).filter((one) => one.confidence === confidence)
    const right = first.filter(isRight).length
    return { confidence, right, wrong: first.length - right }
  })
