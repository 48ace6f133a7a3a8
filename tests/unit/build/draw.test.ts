import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { drawVariants, sayVariant } from '../../../src/build/questions/draw.ts'

const anyId = fc.stringMatching(/^[a-z]{1,8}\/[a-z-]{1,20}$/)
const anyVary = fc.dictionary(
  fc.stringMatching(/^[a-z]{1,6}$/),
  fc.uniqueArray(fc.oneof(fc.integer(), fc.string()), { minLength: 1, maxLength: 5 }),
  { minKeys: 1, maxKeys: 4 },
)
const combinationsOf = (vary: Readonly<Record<string, readonly unknown[]>>) =>
  Object.values(vary).reduce((product, { length }) => product * length, 1)

describe('the variants of an item', () => {
  test('are four, or as many as there are combinations', () => {
    fc.assert(
      fc.property(anyId, anyVary, (id, vary) => {
        expect(drawVariants(id, vary)).toHaveLength(Math.min(4, combinationsOf(vary)))
      }),
    )
  })

  test('differ, and have at each name one of its values', () => {
    fc.assert(
      fc.property(anyId, anyVary, fc.integer({ min: 1, max: 9 }), (id, vary, wanted) => {
        const drawn = drawVariants(id, vary, wanted)
        const texts = drawn.map((variant) => JSON.stringify(Object.entries(variant)))
        expect(new Set(texts).size).toBe(drawn.length)
        for (const variant of drawn) {
          expect(Object.keys(variant)).toEqual(Object.keys(vary))
          for (const [name, value] of Object.entries(variant)) expect(vary[name]).toContain(value)
        }
      }),
    )
  })

  test('stay the same at every build, and when more or fewer are wanted', () => {
    fc.assert(
      fc.property(anyId, anyVary, fc.nat({ max: 6 }), (id, vary, wanted) => {
        const drawn = drawVariants(id, vary, wanted)
        expect(drawn).toEqual(drawVariants(id, vary, wanted))
        expect(drawVariants(id, vary, wanted + 3).slice(0, drawn.length)).toEqual(drawn)
      }),
    )
  })

  test('are drawn by the id: every combination comes first for some item', () => {
    const vary = { a: [1, 2, 3], b: ['x', 'y'] }
    const first = Array.from({ length: 100 }, (_, index) => drawVariants(`l/q${index}`, vary)[0]!)
    expect(new Set(first.map((variant) => JSON.stringify(variant))).size).toBe(6)
  })

  test('are named by what stands at their names', () => {
    expect(sayVariant({ rate: 120, work: 'resizes images' })).toBe(
      ' (where rate is 120 and work is “resizes images”)',
    )
    expect(sayVariant({})).toBe('')
  })
})
