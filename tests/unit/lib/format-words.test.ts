import { expect, test } from 'vitest'
import { formatShare, listWords, startSentence } from '../../../src/lib/format.ts'

test('a share is none or all only if it is', () => {
  const shown = [0, 3, 500, 997, 1000].map((part) => formatShare(part, 1000))
  expect(shown).toEqual(['0', '<1', '50', '>99', '100'])
  expect(formatShare(0, 0)).toBe('–')
})

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
  [['130 here', '1,249 there'], '130 here and 1,249 there'],
])('%j is listed as “%s”', (things, list) => {
  expect(listWords(things)).toBe(list)
})

test('a sentence starts with a capital', () => {
  expect(startSentence('checkout')).toBe('Checkout')
  expect(startSentence('')).toBe('')
})
