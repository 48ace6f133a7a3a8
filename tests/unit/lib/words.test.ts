import { expect, test } from 'vitest'
import { countOf, inWords, timesOf, wordsOf } from '../../../src/lib/words.ts'

test.each([
  [0, 'no'],
  [1, 'one'],
  [13, 'thirteen'],
  [20, 'twenty'],
  [23, 'twenty-three'],
  [90, 'ninety'],
  [99, 'ninety-nine'],
  [100, '100'],
])('%i in words is %s', (count, words) => {
  expect(inWords(count)).toBe(words)
})

test('one thing is singular, any other number of them is plural', () => {
  expect([0, 1, 2].map((count) => wordsOf(count, 'belief'))).toEqual([
    'no beliefs',
    'one belief',
    'two beliefs',
  ])
  expect([0, 1, 2].map((count) => countOf(count, 'answer'))).toEqual([
    '0 answers',
    '1 answer',
    '2 answers',
  ])
})

test('a few times have words of their own', () => {
  expect([1, 2, 3].map(timesOf)).toEqual(['once', 'twice', 'three times'])
})
