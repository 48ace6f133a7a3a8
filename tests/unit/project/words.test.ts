import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

test('the words that the dictionary lacks stand in order, each once, so that lists merge', () => {
  const words = readFileSync('tools/words.txt', 'utf8').trimEnd().split('\n')
  expect(words).toEqual([...new Set(words)].toSorted((a, b) => a.localeCompare(b, 'en')))
  for (const word of words) expect(word).toMatch(/^[\p{L}\p{M}]+$/u)
})
