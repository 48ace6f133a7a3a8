import type { Resume } from '../../lib/resume.ts'

/** What the reader did last in a lesson, and what comes next there. */
export function sayWhere({ part, answered, items }: Resume): string {
  if (part === 'prediction') return 'You said where you stand. The number comes next.'
  if (part === 'experiment') return 'Your number is down. The run comes next.'
  if (part === 'quiz' && answered > 0) return `You have answered ${answered} of ${items} questions.`
  if (part === 'quiz') return 'You met the challenge. The quiz comes next.'
  return ''
}

/** What the link to the report says when beliefs are due, by their numbers in the course. */
export const sayDue = (numbers: readonly number[]): string =>
  numbers.length === 1
    ? `or look again at belief ${numbers[0]}`
    : `or look again at ${numbers.length} beliefs`
