import { describe, expect, test } from 'vitest'
import { createRandom, exponential } from '../../../../src/sims/core/random.ts'
import { estimate99, mean } from '../../../../src/sims/core/statistics.ts'

const draw = (count: number, seed: number, stream?: string): readonly number[] => {
  const random = createRandom(seed, stream)
  return Array.from({ length: count }, random)
}

const seeds = Array.from({ length: 20 }, (_, index) => index + 1)

describe('a random stream', () => {
  // The same seeding and PractRand's sfc32, written in C and compiled.
  test.each([
    [7, '', [775537272, 2328823677, 2565269784, 628477465]],
    [7, 'arrivals:checkout', [3462654945, 218632150, 213800109, 1067289298]],
    [7, 'service:checkout', [3163197878, 144055673, 3249381564, 3864444724]],
    [1001, 'arrivals:checkout', [3249965020, 621123964, 2605825520, 4203668566]],
  ])('of seed %i and name “%s” is that of the reference', (seed, stream, expected) => {
    expect(draw(4, seed, stream).map((value) => value * 2 ** 32)).toEqual(expected)
  })

  test('stays from 0 to below 1 and fills all tenths alike', () => {
    const values = draw(100_000, 3)
    const tenths = Array.from({ length: 10 }, (_, tenth) =>
      values.filter((value) => value >= tenth / 10 && value < (tenth + 1) / 10),
    )
    expect(tenths.flat()).toHaveLength(values.length)
    // Chi-square with 9 degrees of freedom: above 27.9 once in a thousand.
    const expected = values.length / 10
    const distance = tenths.reduce((sum, { length }) => sum + (length - expected) ** 2, 0)
    expect(distance / expected).toBeLessThan(27.9)
  })

  test('is not touched by how often another one is read', () => {
    const alone = draw(5, 7, 'arrivals:checkout')
    const other = createRandom(7, 'service:checkout')
    const random = createRandom(7, 'arrivals:checkout')
    const interleaved = alone.map(() => {
      other()
      return random()
    })
    expect(interleaved).toEqual(alone)
  })

  test('has nothing to do with a stream of another name or seed', () => {
    const correlations = seeds.flatMap((seed) => [
      correlate(draw(2000, seed, 'a'), draw(2000, seed, 'b')),
      correlate(draw(2000, seed, 'a'), draw(2000, seed + 1, 'a')),
    ])
    // 4.5 standard deviations of a correlation of 2,000 independent pairs.
    for (const correlation of correlations) expect(Math.abs(correlation)).toBeLessThan(0.1)
  })
})

test('exponential values have the mean asked for, and as large a standard deviation', () => {
  const samples = seeds.map((seed) => {
    const random = createRandom(seed, 'gaps')
    return Array.from({ length: 10_000 }, () => exponential(random, 250))
  })
  const means = estimate99(samples.map(mean))
  expect(means.low).toBeLessThan(250)
  expect(means.high).toBeGreaterThan(250)
  const deviations = estimate99(
    samples.map((values) => Math.sqrt(mean(values.map((value) => (value - 250) ** 2)))),
  )
  expect(deviations.low).toBeLessThan(250)
  expect(deviations.high).toBeGreaterThan(250)
})

function correlate(a: readonly number[], b: readonly number[]): number {
  const covariance = mean(a.map((value, index) => (value - 0.5) * (b[index]! - 0.5)))
  return covariance * 12
}
