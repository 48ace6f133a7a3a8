import fc from 'fast-check'
import type { Attempt, Confidence, Context } from '../../../src/lib/attempts.ts'

/** A sound attempt; what a test is about is given. */
export function attempt(given: Partial<Attempt> = {}): Attempt {
  return {
    id: 'a',
    question: 'independent-scaling/why',
    revision: 1,
    answer: ['x'],
    score: 1,
    at: 1000,
    context: 'lesson',
    ...given,
  }
}

const name = fc.stringMatching(/^[a-z-]{1,12}$/)

/** Any sound attempt. Few ids and times, so that lists of them share some. */
export const anyAttempt: fc.Arbitrary<Attempt> = fc.record(
  {
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    question: fc.tuple(name, name).map(([lesson, question]) => `${lesson}/${question}`),
    revision: fc.integer({ min: 1, max: 9 }),
    answer: fc.array(fc.string({ maxLength: 5 }), { maxLength: 3 }),
    score: fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10),
    confidence: fc.constantFrom<Confidence>(0, 1, 2, 3),
    at: fc.integer({ min: 1, max: 5 }),
    context: fc.constantFrom<Context>('lesson', 'diagnosis', 'exam', 'review', 'workshop'),
  },
  {
    requiredKeys: ['id', 'question', 'revision', 'answer', 'score', 'at', 'context'],
    noNullPrototype: true,
  },
)

export const anyAttempts: fc.Arbitrary<readonly Attempt[]> = fc.array(anyAttempt, { maxLength: 8 })
