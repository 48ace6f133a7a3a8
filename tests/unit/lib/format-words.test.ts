import { expect, test } from 'vitest'
import { formatShare, listWords, startSentence } from '../../../src/lib/format.ts'

test('a share is none or all only if it is', () => {
  const shown = [0, 3, 500, 997, 1000].map((part) => formatShare(part, 1000))
  expect(shown).toEqual(['0', '<1', '50', '>99', '100'])
  expect(formatShare(0, 0)).toBe('–')
})

test('words make a list, and a sentence starts with a capital', () => {
  expect(listWords(['a', 'b', 'c'])).toBe('a, b and c')
  expect(listWords(['a'])).toBe('a')
  expect(startSentence('checkout')).toBe('Checkout')
})
