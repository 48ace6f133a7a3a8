import { $attempts } from './progress.ts'

/** The number that the reader committed to first, or nothing if there is none. */
export function predictionOf(question: string): number | undefined {
  const first = $attempts.get().find((attempt) => attempt.question === question)
  return first === undefined ? undefined : Number(first.answer[0])
}
