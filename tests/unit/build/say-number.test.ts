import { expect, test } from 'vitest'
import { decimalsOf, sayNumber } from '../../../src/build/questions/say-number.ts'

test.each([
  [0, '0'],
  [120 * 0.8, '96'],
  [0.1 + 0.2, '0.3'],
  [1200, '1,200'],
  [1234.56, '1,235'],
  [240 / 1240, '0.1935'],
  [1_234_567.8, '1,234,568'],
  [-2.5, '−2.5'],
  [0.000_000_16, '0.00000016'],
])('%d is printed as %s', (value, printed) => {
  expect(sayNumber(value)).toBe(printed)
})

test.each([
  [12, 0],
  [1.25, 2],
  [1.6e-7, 8],
  [1e21, 0],
])('%d has %d digits behind the point', (value, digits) => {
  expect(decimalsOf(value)).toBe(digits)
})
