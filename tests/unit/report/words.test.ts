import { expect, test } from 'vitest'
import {
  countOf,
  inWords,
  listOf,
  sayDay,
  timesOf,
  wordsOf,
} from '../../../src/components/report/words.ts'

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

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
])('%j is listed as “%s”', (things, list) => {
  expect(listOf(things)).toBe(list)
})

test('a day is written out, and a moment beyond the calendar is no day', () => {
  expect(sayDay(new Date(2026, 10, 3).getTime())).toBe('3 November 2026')
  expect(sayDay(1e300)).toBe('an unknown day')
})
