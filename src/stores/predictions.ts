import { type Attempt, seenFirst } from '../lib/attempts.ts'
import { $attempts } from './progress.ts'

const firstOf = (question: string): Attempt | undefined =>
  $attempts.get().find((attempt) => attempt.question === question)

/** The number that the reader committed to first, or nothing if there is none. */
export function predictionOf(question: string): number | undefined {
  const first = firstOf(question)
  return first && Number(first.answer[0])
}

/** Whether the outcome stood on the page when the reader put the number down. */
export const wasSeenFirst = (question: string): boolean =>
  firstOf(question)?.answer[1] === seenFirst

/** Whether the reader has seen the outcome: before the number, or because the lesson went on. */
export function knowsOutcome(question: string): boolean {
  const [slug] = question.split('/')
  const later = new RegExp(`^${slug}/(?!(belief|prediction)$)`)
  const first = firstOf(question)
  return (
    wasSeenFirst(question) ||
    (first !== undefined &&
      $attempts.get().some((attempt) => attempt.at >= first.at && later.test(attempt.question)))
  )
}
