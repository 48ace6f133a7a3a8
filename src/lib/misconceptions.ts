import type { Attempt } from './attempts.ts'
import type { CourseQuestion, Misconception } from './course-index.ts'
import { isRight } from './lesson-state.ts'

/** A question of the course with the attempts at it, oldest first. */
export interface Tried {
  readonly question: CourseQuestion
  readonly tries: readonly Attempt[]
}

export interface Chosen {
  /** How many attempts chose an answer that speaks of this misconception. */
  readonly times: number
  /** When that last happened, in ms since 1970. */
  readonly lastAt: number
  /** Whether a question that offers it has been answered right since. */
  readonly mended: boolean
}

/** The misconceptions that attempts have chosen; the ones still open first, then the most frequent. */
export function countChosen(
  misconceptions: readonly Misconception[],
  tried: readonly Tried[],
): readonly (Misconception & Chosen)[] {
  return misconceptions
    .map((misconception) => ({ ...misconception, ...count(misconception.id, tried) }))
    .filter(({ times }) => times > 0)
    .sort((a, b) => Number(a.mended) - Number(b.mended) || b.times - a.times || b.lastAt - a.lastAt)
}

function count(id: string, tried: readonly Tried[]): Chosen {
  const offering = tried.filter(({ question }) =>
    Object.values(question.misconceptions).includes(id),
  )
  const chosen = offering.flatMap(({ question, tries }) =>
    tries.filter(({ answer }) => answer.some((option) => question.misconceptions[option] === id)),
  )
  const lastAt = Math.max(0, ...chosen.map(({ at }) => at))
  const mended = offering.some(({ tries }) => tries.some((one) => one.at > lastAt && isRight(one)))
  return { times: chosen.length, lastAt, mended }
}
