import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { holdsNumber, number, type NumberQuestion } from '../../../src/quiz/number.ts'
import { nowhere, questions } from './questions.ts'

const question: NumberQuestion = {
  ...questions.number,
  key: 300,
  tolerance: 3,
  bands: [{ near: 250 }, { near: 100 }, { from: 200, to: 260 }],
}

describe('a wrong number near to what a thought comes to', () => {
  test.each([
    ['250', 'band:0'],
    ['255', 'band:0'],
    ['245', 'band:0'],
    ['256', 'band:2'],
    ['103', 'band:1'],
    ['103.1', 'band:otherwise'],
  ])('%s is explained by %s', (answer, piece) => {
    expect(number.mark(question, [answer], nowhere)).toEqual({ score: 0, feedback: [piece, 'key'] })
  })

  test('is within two per cent of it, or within the tolerance if that is wider', () => {
    const any = fc.double({ min: -1e6, max: 1e6, noNaN: true })
    fc.assert(
      fc.property(any, fc.double({ min: 0, max: 100, noNaN: true }), any, (near, width, value) => {
        const reach = Math.max(width, Math.abs(near) / 50)
        const off = Math.abs(value - near)
        if (off <= reach) expect(holdsNumber({ near }, value, width)).toBe(true)
        if (off > 1.001 * reach) expect(holdsNumber({ near }, value, width)).toBe(false)
      }),
    )
  })
})
