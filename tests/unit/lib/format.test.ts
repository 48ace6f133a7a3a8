import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatNumber, withUnit } from '../../../src/lib/format.ts'

describe('formatNumber', () => {
  test.each([
    [0, 0, '0'],
    [999, 0, '999'],
    [1_000, 0, '1,000'],
    [1_234_567, 0, '1,234,567'],
    [38.06, 1, '38.1'],
    [1_234.5, 2, '1,234.50'],
    [-1_234.5, 1, '−1,234.5'],
    [-0.2, 0, '0'],
    [0.5, 0, '1'],
    [Number.NaN, 0, '–'],
    [Infinity, 2, '–'],
  ])('writes %d with %d digits as %s', (value, digits, shown) => {
    expect(formatNumber(value, digits)).toBe(shown)
  })

  test('loses no digit: without commas it reads back as the same number', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1e9 }), (value) => {
        expect(Number(formatNumber(value).replaceAll(',', ''))).toBe(value)
      }),
    )
  })
})

describe('withUnit', () => {
  test.each([
    [38.1, '%', 1, '38.1\u00a0%'],
    [1_250, 'ms', 0, '1,250\u00a0ms'],
    [7, '', 0, '7'],
    [Number.NaN, '%', 0, '–'],
  ])('writes %d %s with %d digits as %s', (value, unit, digits, shown) => {
    expect(withUnit(value, unit, digits)).toBe(shown)
  })
})
