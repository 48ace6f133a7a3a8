import type { Result } from '../model.ts'
import type { Scenario } from '../scenario.ts'
import { headlineAt, type Headline } from './headline.ts'
import { spacing } from './layout.ts'
import { countPerMark, getMarks, type Marks } from './marks.ts'
import { inFlightAt } from './motion.ts'

/** How a world stands at a moment. */
export interface Moment {
  readonly atMs: number
  /** So many requests does a mark stand for. */
  readonly every: number
  readonly marks: Marks
  /** By function, and together. */
  readonly inFlight: readonly number[]
  readonly taken: number
  readonly headline: Headline
}

export function momentOf(result: Result, scenario: Scenario, atMs: number): Moment {
  const every = countPerMark(scenario.limit)
  const marks = getMarks(result, every, spacing)
  const inFlight = marks.lanes.map((lane) => inFlightAt(lane, atMs))
  return {
    atMs,
    every,
    marks,
    inFlight,
    taken: inFlight.reduce((sum, count) => sum + count, 0),
    headline: headlineAt(marks.lanes[0]!, scenario, atMs),
  }
}
