import type { Attempt } from './attempts.ts'
import { isAttemptAt, isQuizItem, type LessonOutline } from './lesson-state.ts'

/** Where a reader goes on: a lesson, and how far it is done. */
export interface Resume {
  readonly slug: string
  /** The id of the part of the page that comes next; empty at the beginning. */
  readonly part: '' | 'prediction' | 'experiment' | 'quiz'
  /** How many quiz items have an answer, and how many there are. */
  readonly answered: number
  readonly items: number
}

/**
 * The lesson that the reader was in last, unless its quiz is done; then the next one that is not,
 * from there on and around. Nothing if every lesson is done. Attempts come oldest first.
 */
export function findResume(
  lessons: readonly LessonOutline[],
  attempts: readonly Attempt[],
): Resume | undefined {
  const isOf = ({ slug }: LessonOutline, { question }: Attempt): boolean =>
    question.startsWith(`${slug}/`)
  const last = attempts.findLast((attempt) => lessons.some((lesson) => isOf(lesson, attempt)))
  const from = last ? lessons.findIndex((lesson) => isOf(lesson, last)) : 0
  return [...lessons.slice(from), ...lessons.slice(0, from)]
    .map((lesson) => progressIn(lesson, attempts))
    .find(({ answered, items }) => items === 0 || answered < items)
}

function progressIn({ slug, questions }: LessonOutline, attempts: readonly Attempt[]): Resume {
  const tried = questions.filter((question) =>
    attempts.some((attempt) => isAttemptAt(question, attempt)),
  )
  const has = (kind: string): boolean => tried.some((question) => question.kind === kind)
  const answered = tried.filter(isQuizItem).length
  const part =
    answered > 0 || has('challenge')
      ? 'quiz'
      : has('prediction')
        ? 'experiment'
        : has('belief')
          ? 'prediction'
          : ''
  return { slug, part, answered, items: questions.filter(isQuizItem).length }
}
