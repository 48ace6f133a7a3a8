import { describe, expect, test } from 'vitest'
import { readingLevel } from '../../../../src/build/item-lint/reading-level.ts'

describe('the reading level', () => {
  test('is the formula of Flesch and Kincaid: six words of six syllables in one sentence', () => {
    expect(readingLevel('The cat sat on the mat.')).toBeCloseTo(0.39 * 6 + 11.8 - 15.59)
  })

  test('counts sentences, and neither figures nor the marks of Markdown', () => {
    const plainly = readingLevel('The cat sat. The dog ran.')
    expect(readingLevel('The *cat* `sat`. The **dog** ran 1,000 [.](/x/)')).toBeCloseTo(plainly)
  })

  test('rises with longer sentences and with longer words', () => {
    const easy = readingLevel('Cars wait on the quay. They wait long.')
    expect(readingLevel('Cars wait on the quay and they wait long.')).toBeGreaterThan(easy)
    expect(readingLevel('Vehicles accumulate on the quay. They wait long.')).toBeGreaterThan(easy)
  })

  test('is not a number where there is nothing to read', () => {
    expect(readingLevel('')).toBeNaN()
    expect(readingLevel('1,000')).toBeNaN()
  })
})
