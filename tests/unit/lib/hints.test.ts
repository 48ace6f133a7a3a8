import { expect, test } from 'vitest'
import { countHints, isRightButForHints, withHints } from '../../../src/lib/hints.ts'

test.each([
  [1, ['a'], 1],
  [1, ['a', 'hint:1'], 0.75],
  [1, ['a', 'hint:1', 'hint:2', 'hint:3'], 0.25],
  [0.5, ['a', 'hint:1', 'hint:2', 'hint:3'], 0],
  [0, ['hint:1'], 0],
  [1, ['hint:', 'a hint:1', 'hint'], 1],
])('a score of %d for %j is worth %d', (score, answer, worth) => {
  expect(withHints(score, answer)).toBe(worth)
})

test('a right answer is told from a partly right one by what its hints have cost', () => {
  const answer = ['a', 'hint:1']
  expect(countHints(answer)).toBe(1)
  expect(isRightButForHints(withHints(1, answer), answer)).toBe(true)
  expect(isRightButForHints(withHints(0.9, answer), answer)).toBe(false)
  expect(isRightButForHints(0, answer)).toBe(false)
})
