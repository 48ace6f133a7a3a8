import { expect, test } from 'vitest'
import type { Attempt } from '../../../src/lib/attempts.ts'
import { lessonStates } from '../../../src/lib/lesson-state.ts'
import { attempt } from './some-attempts.ts'
import { course } from './some-course.ts'

const at = (name: string, given: Partial<Attempt> = {}): Attempt =>
  attempt({ question: `pools/${name}`, ...given })

const stateAfter = (...attempts: readonly Attempt[]) => lessonStates(course, attempts).get('pools')

const stance = at('belief', { score: 0, confidence: 3 })
const prediction = at('prediction', { score: 0, answer: ['5'], confidence: 3 })
const quiz = (...scores: readonly number[]): readonly Attempt[] =>
  scores.map((score, index) => at(`q${index + 1}`, { score, confidence: 1 }))

test('a lesson without an attempt is untouched', () => {
  expect([...lessonStates(course, [])]).toEqual([
    ['pools', 'untouched'],
    ['ramps', 'untouched'],
  ])
})

test('a stance makes it believed, though a stance has no score and may be certain', () => {
  expect(stateAfter(stance)).toBe('believed')
})

test('a prediction makes it predicted, with or without a stance', () => {
  expect(stateAfter(stance, prediction)).toBe('predicted')
  expect(stateAfter(prediction)).toBe('predicted')
})

test('it is not busted while a quiz item has no answer', () => {
  expect(stateAfter(prediction, ...quiz(1, 1, 1, 1))).toBe('predicted')
})

test.each([
  [[1, 1, 1, 1, 1], 'busted'],
  [[1, 1, 1, 1, 0], 'busted'],
  [[0.9, 0.9, 0.9, 0.9, 0.4], 'busted'],
  [[0.8, 0.8, 0.8, 0.8, 0.8], 'busted'],
  [[1, 1, 1, 0.9, 0], 'predicted'],
])('with quiz scores of %j it is %s', (scores, state) => {
  expect(stateAfter(prediction, ...quiz(...scores))).toBe(state)
})

test('the last answer counts, for better and for worse', () => {
  const poor = quiz(1, 1, 1, 0, 0)
  expect(stateAfter(...poor, at('q4', { score: 1 }))).toBe('busted')
  expect(stateAfter(...quiz(1, 1, 1, 1, 0), at('q1', { score: 0 }))).toBe('untouched')
})

test.each([
  [0, 'busted'],
  [1, 'busted'],
  [2, 'due'],
  [3, 'due'],
] as const)('a mistake made with confidence %i leaves a good lesson %s', (confidence, state) => {
  const mistake = at('q5', { score: 0, confidence })
  expect(stateAfter(...quiz(1, 1, 1, 1), mistake)).toBe(state)
})

test('one confident mistake makes it due before the quiz is finished', () => {
  expect(stateAfter(at('q1', { score: 0.5, confidence: 3 }))).toBe('due')
})

test('it is no longer due once the item is answered right', () => {
  const mistake = at('q1', { score: 0, confidence: 3 })
  expect(stateAfter(stance, mistake, at('q1', { score: 1, confidence: 0 }))).toBe('believed')
})

test('a task or a challenge alone leaves it untouched', () => {
  expect(stateAfter(at('challenge', { score: 0, confidence: 3 }))).toBe('untouched')
})

test('attempts at another revision of a question are none', () => {
  const old = [stance, prediction, ...quiz(1, 1, 1, 1, 1)].map((one) => ({ ...one, revision: 2 }))
  expect(stateAfter(...old)).toBe('untouched')
})

test('attempts at questions that the course no longer has are none', () => {
  expect(stateAfter(attempt({ question: 'gone/why', score: 0, confidence: 3 }))).toBe('untouched')
})
