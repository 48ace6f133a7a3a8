import type { Attempt } from './attempts.ts'
import { isRightButForHints } from './hints.ts'

/**
 * How far the reader has come with a belief: nothing yet, a stance taken, a prediction committed,
 * every quiz item answered well, or a confident mistake to look at again.
 */
export type LessonState = keyof typeof stateWords

/** The states in words, in the order in which a reader comes through them. */
export const stateWords = {
  untouched: 'not started',
  believed: 'believed',
  predicted: 'prediction made',
  busted: 'busted',
  due: 'due for review',
} as const

/** As much of the course as the states need. */
export interface LessonOutline {
  readonly slug: string
  readonly questions: readonly {
    readonly id: string
    readonly revision: number
    readonly kind: string
  }[]
}

/** A lesson is busted from this share of its points on. */
const passShare = 0.8

/** Fairly sure or certain. A mistake made so is worth more than others: nobody looks it up. */
export const isConfident = ({ confidence }: Attempt): boolean => (confidence ?? 0) >= 2

/**
 * Only the full score is right, whether hints were opened on the way or not; a part of it says that
 * something is still believed.
 */
export const isRight = ({ score, answer }: Pick<Attempt, 'score' | 'answer'>): boolean =>
  isRightButForHints(score, answer)

/** Whether the reader said not to know: of the answer there is at most which variant was asked. */
export const isUnknown = ({ answer }: Pick<Attempt, 'answer'>): boolean =>
  answer.every((text) => text.startsWith('variant:'))

const unmarked = new Set(['belief', 'prediction', 'task', 'challenge'])

/** Quiz items alone have a right answer to know; the rest is stance, guess or exercise. */
export const isQuizItem = ({ kind }: { readonly kind: string }): boolean => !unmarked.has(kind)

/** Whether this attempt answers this question as it now is. One at an older revision does not. */
export const isAttemptAt = (
  { id, revision }: { readonly id: string; readonly revision: number },
  attempt: Attempt,
): boolean => attempt.question === id && attempt.revision === revision

/** The state of each lesson by slug. Attempts come oldest first, as the store holds them. */
export function lessonStates(
  { lessons }: { readonly lessons: readonly LessonOutline[] },
  attempts: readonly Attempt[],
): ReadonlyMap<string, LessonState> {
  return new Map(lessons.map((lesson) => [lesson.slug, stateOf(lesson, attempts)]))
}

function stateOf({ questions }: LessonOutline, attempts: readonly Attempt[]): LessonState {
  const answered = (kind: string): boolean =>
    questions.some((question) => question.kind === kind && latest(question))
  const items = questions.filter(isQuizItem)
  const last = items.map(latest).filter((attempt) => attempt !== undefined)

  if (last.some((attempt) => isConfident(attempt) && !isRight(attempt))) return 'due'
  if (items.length > 0 && last.length === items.length && meanScore(last) >= passShare)
    return 'busted'
  if (answered('prediction')) return 'predicted'
  return answered('belief') ? 'believed' : 'untouched'

  function latest(question: LessonOutline['questions'][number]): Attempt | undefined {
    return attempts.findLast((attempt) => isAttemptAt(question, attempt))
  }
}

/** Rounded, so that four fifths are 0.8 however the parts of single items add up. */
function meanScore(attempts: readonly Attempt[]): number {
  const sum = attempts.reduce((total, { score }) => total + score, 0)
  return Math.round((1e6 * sum) / attempts.length) / 1e6
}
