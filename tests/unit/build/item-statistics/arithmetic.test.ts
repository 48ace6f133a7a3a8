import fc from 'fast-check'
import { corr } from 'mathjs'
import { describe, expect, test } from 'vitest'
import { correlate } from '../../../../src/build/item-statistics/correlate.ts'
import { proportion } from '../../../../src/build/item-statistics/proportion.ts'

describe('the interval of a proportion', () => {
  // R. G. Newcombe, Two-sided confidence intervals for the single proportion: comparison of seven
  // methods. Statistics in Medicine 17 (1998), table I, method 3 (score, no continuity correction).
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %i in %i is as published', (count, of, low, high) => {
    const found = proportion(count, of)!
    expect(found.low).toBeCloseTo(low, 4)
    expect(found.high).toBeCloseTo(high, 4)
  })

  const counts = fc
    .integer({ min: 1, max: 500 })
    .chain((of) => fc.tuple(fc.integer({ min: 0, max: of }), fc.constant(of)))

  test('holds the share, and stays between none and all', () => {
    fc.assert(
      fc.property(counts, ([count, of]) => {
        const { share, low, high } = proportion(count, of)!
        expect(low).toBeGreaterThanOrEqual(0)
        expect(low).toBeLessThanOrEqual(share)
        expect(high).toBeGreaterThanOrEqual(share)
        expect(high).toBeLessThanOrEqual(1)
      }),
    )
  })

  test('is the mirror image for those not counted', () => {
    fc.assert(
      fc.property(counts, ([count, of]) => {
        expect(proportion(of - count, of)!.low).toBeCloseTo(1 - proportion(count, of)!.high, 12)
      }),
    )
  })

  test('narrows with more people of the same share', () => {
    fc.assert(
      fc.property(counts, ([count, of]) => {
        const [few, many] = [proportion(count, of)!, proportion(4 * count, 4 * of)!]
        expect(many.high - many.low).toBeLessThan(few.high - few.low)
      }),
    )
  })

  test('is nothing for nobody, and for fewer than asked for', () => {
    expect(proportion(0, 0)).toBeUndefined()
    expect(proportion(4, 4, 5)).toBeUndefined()
    expect(proportion(4, 5, 5)).toBeDefined()
  })
})

describe('the point-biserial correlation', () => {
  // The example of scipy.stats.pointbiserialr in SciPy’s reference.
  test('is as SciPy documents it', () => {
    expect(correlate([0, 0, 0, 1, 1, 1, 1], [0, 1, 2, 3, 4, 5, 6])).toBeCloseTo(
      0.8660254037844386,
      12,
    )
  })

  const pairs = fc.array(
    fc.tuple(fc.integer({ min: 0, max: 1 }), fc.integer({ min: 0, max: 50 })),
    {
      minLength: 2,
      maxLength: 40,
    },
  )
  const sides = (all: readonly (readonly [number, number])[]) =>
    [all.map(([right]) => right), all.map(([, rest]) => rest)] as const

  test('is that of mathjs, and lies between -1 and 1', () => {
    fc.assert(
      fc.property(pairs, (all) => {
        const [right, rest] = sides(all)
        const found = correlate(right, rest)
        fc.pre(found !== undefined)
        expect(found).toBeCloseTo(Number(corr([...right], [...rest])), 9)
        expect(Math.abs(found)).toBeLessThanOrEqual(1)
      }),
    )
  })

  test('turns its sign when right and wrong change places', () => {
    fc.assert(
      fc.property(pairs, (all) => {
        const [right, rest] = sides(all)
        const found = correlate(right, rest)
        fc.pre(found !== undefined)
        const wrong = right.map((value) => 1 - value)
        expect(correlate(wrong, rest)).toBeCloseTo(-found, 9)
      }),
    )
  })

  test('is nothing where everybody is alike on one side', () => {
    expect(correlate([1, 1, 1], [1, 2, 3])).toBeUndefined()
    expect(correlate([0, 1, 1], [0.1, 0.1, 0.1])).toBeUndefined()
  })
})
