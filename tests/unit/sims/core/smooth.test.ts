import { expect, test } from 'vitest'
import { smooth } from '../../../../src/sims/core/smooth.ts'

test('a sample becomes the mean of those around it, as far as there are any', () => {
  expect(smooth([0, 3, 6, 9], 1, 1)).toEqual([1.5, 3, 6, 7.5])
})

test('every other sample is left out, the first is not', () => {
  expect(smooth(Int32Array.of(1, 2, 3, 4, 5), 2, 0)).toEqual([1, 3, 5])
})
