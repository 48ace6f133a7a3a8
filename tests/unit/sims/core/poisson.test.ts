import { describe, expect, test } from 'vitest'
import { poisson } from '../../../../src/sims/core/poisson.ts'
import { shareOfTimeWithin } from '../../../../src/sims/core/queueing.ts'
import { createRandom } from '../../../../src/sims/core/random.ts'
import { mean } from '../../../../src/sims/core/statistics.ts'

const draw = (expected: number, times: number, seed = 1): readonly number[] => {
  const random = createRandom(seed, 'poisson')
  return Array.from({ length: times }, () => poisson(random, expected))
}

describe('a Poisson distributed count', () => {
  test.each([0.3, 3, 9.99, 10, 60, 1000])('has the mean and the variance %d', (expected) => {
    const counts = draw(expected, 40_000)
    const found = mean(counts)
    const variance = mean(counts.map((count) => (count - found) ** 2))
    // Four standard errors of a mean, and of a variance.
    expect(Math.abs(found - expected)).toBeLessThan(4 * Math.sqrt(expected / 40_000))
    const error = Math.sqrt((2 * expected ** 2 + expected) / 40_000)
    expect(Math.abs(variance - expected)).toBeLessThan(4 * error)
  })

  test.each([3, 10, 60])(
    'of mean %d is at most any number as often as it should be',
    (expected) => {
      const counts = draw(expected, 40_000)
      for (const most of [0.5, 0.8, 1, 1.2, 1.5].map((factor) => Math.round(factor * expected))) {
        const share = mean(counts.map((count) => (count <= most ? 1 : 0)))
        const exact = shareOfTimeWithin(most, expected)
        expect(Math.abs(share - exact)).toBeLessThan(4 * Math.sqrt((exact * (1 - exact)) / 40_000))
      }
    },
  )

  test('of mean 0 is 0', () => {
    expect(new Set(draw(0, 100))).toEqual(new Set([0]))
  })

  test('is the same for the same seed, and whole', () => {
    expect(draw(37, 50, 5)).toEqual(draw(37, 50, 5))
    expect(draw(37, 50, 5)).not.toEqual(draw(37, 50, 6))
    expect(draw(37, 500).every((count) => Number.isInteger(count) && count >= 0)).toBe(true)
  })
})
