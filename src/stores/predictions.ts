import { seenFirst } from '../lib/attempts.ts'
import { $attempts } from './progress.ts'

/** The number that the reader committed to first, or nothing if there is none. */
export function predictionOf(question: string): number | undefined {
  const first = $attempts.get().find((attempt) => attempt.question === question)
  return first === undefined ? undefined : Number(first.answer[0])
}

/** Whether the outcome stood on the page when the reader put the number down. */
export const wasSeenFirst = (question: string): boolean =>
  $attempts.get().find((attempt) => attempt.question === question)?.answer[1] === seenFirst

/** Whether the reader has seen the outcome: before the number, or because the lesson went on. */
export function knowsOutcome(question: string): boolean {
  const attempts = $attempts.get()
  const first = attempts.findIndex((attempt) => attempt.question === question)
  if (first < 0) return false
  const [slug] = question.split('/')
  const later = attempts.slice(first + 1).map((attempt) => attempt.question)
  return (
    wasSeenFirst(question) ||
    later.some((other) => other.startsWith(`${slug}/`) && !/\/(belief|prediction)$/.test(other))
  )
}
