import type { Attempt, Confidence } from './attempts.ts'
import type { CourseQuestion } from './course-index.ts'
import { isRight, isUnknown } from './lesson-state.ts'

/** A question of the course with the attempts at it, oldest first. */
export interface Tried {
  readonly question: CourseQuestion
  readonly tries: readonly Attempt[]
}

export interface Chosen {
  /** How many attempts chose an answer that speaks of this misconception. */
  readonly times: number
  /** How many attempts could have: answers to the questions that offer it, right or wrong. */
  readonly offered: number
  /** How sure the reader was of it at most, if the reader ever said. */
  readonly surest: Confidence | undefined
  /** The question in which it last showed, and when that was, in ms since 1970. */
  readonly lastIn: CourseQuestion
  readonly lastAt: number
  /** Whether a question that offers it has been answered right since. */
  readonly mended: boolean
}

/** The misconceptions that attempts have chosen; the ones still open first, then the most frequent. */
export function countChosen<Named extends { readonly id: string }>(
  misconceptions: readonly Named[],
  tried: readonly Tried[],
): readonly (Named & Chosen)[] {
  return misconceptions
    .flatMap((misconception) => {
      const chosen = count(misconception.id, tried)
      return chosen ? [{ ...misconception, ...chosen }] : []
    })
    .sort((a, b) => Number(a.mended) - Number(b.mended) || b.times - a.times || b.lastAt - a.lastAt)
}

/** Whether an answer speaks of the misconception of that id. */
export const speaksOf = (
  id: string,
  { misconceptions }: Pick<CourseQuestion, 'misconceptions'>,
  { answer }: Attempt,
): boolean => answer.some((part) => misconceptions[part] === id)

function count(id: string, tried: readonly Tried[]): Chosen | undefined {
  const offering = tried.filter(({ question }) =>
    Object.values(question.misconceptions).includes(id),
  )
  const chosen = offering
    .flatMap(({ question, tries }) => tries.map((attempt) => ({ question, attempt })))
    .filter(({ question, attempt }) => speaksOf(id, question, attempt))
    .sort((a, b) => a.attempt.at - b.attempt.at)
  const last = chosen.at(-1)
  if (!last) return undefined

  const said = chosen.flatMap(({ attempt: { confidence } }) => confidence ?? [])
  const lastAt = last.attempt.at
  return {
    times: chosen.length,
    offered: offering.flatMap(({ tries }) => tries).filter((attempt) => !isUnknown(attempt)).length,
    surest: said.length === 0 ? undefined : (Math.max(...said) as Confidence),
    lastIn: last.question,
    lastAt,
    mended: offering.some(({ tries }) => tries.some((one) => one.at > lastAt && isRight(one))),
  }
}
