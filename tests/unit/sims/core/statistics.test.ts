import { expect, test } from 'vitest'
import { createRandom } from '../../../../src/sims/core/random.ts'
import {
  estimate95,
  estimate99,
  studentT95,
  studentT99,
} from '../../../../src/sims/core/statistics.ts'

test.each([
  [9, 3.24984],
  [19, 2.86093],
  [29, 2.75639],
  [120, 2.61742],
])('Student’s t of 99 %% at %i degrees of freedom is as in the tables', (degrees, expected) => {
  expect(studentT99(degrees)).toBeCloseTo(expected, 3)
})

test.each([
  [1, 12.7062],
  [4, 2.7764],
  [10, 2.22814],
  [19, 2.09302],
  [120, 1.97993],
])('Student’s t of 95 %% at %i degrees of freedom is as in the tables', (degrees, expected) => {
  expect(studentT95(degrees)).toBeCloseTo(expected, 3)
})

test('two runs give an interval, if a wide one', () => {
  const { mean, low, high } = estimate95([1, 3])
  expect([mean, low, high].map((value) => value.toFixed(2))).toEqual(['2.00', '-10.71', '14.71'])
})

test('an estimate lies around the mean of its runs, as far as t times their standard error', () => {
  const { mean, low, high } = estimate99([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
  expect(mean).toBe(5.5)
  // The standard error of 1 to 10 is 0.95743.
  expect(high - mean).toBeCloseTo(3.24984 * 0.95743, 3)
  expect(mean - low).toBeCloseTo(high - mean, 12)
})

test('estimates miss the true mean about once in a hundred experiments', () => {
  const random = createRandom(1, 'experiments')
  const experiments = Array.from({ length: 2000 }, () =>
    estimate99(Array.from({ length: 20 }, random)),
  )
  const misses = experiments.filter(({ low, high }) => low > 0.5 || high < 0.5).length
  expect(misses).toBeGreaterThan(5)
  expect(misses).toBeLessThan(40)
})
