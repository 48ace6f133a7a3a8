import { describe, expect, test } from 'vitest'
import {
  concurrencyPercentile,
  erlangB,
  shareOfTimeWithin,
} from '../../../../src/sims/core/queueing.ts'

describe('Erlang’s loss formula', () => {
  test.each([
    [5, 3, 0.110054],
    [10, 8, 0.121661],
    [10, 10, 0.214582],
    [20, 15, 0.045593],
    [50, 40, 0.018691],
    [100, 90, 0.026957],
    [1000, 950, 0.003649],
  ])('with %i places and a load of %i loses a share of %f', (servers, load, expected) => {
    expect(erlangB(servers, load)).toBeCloseTo(expected, 6)
  })

  test('is the closed form load^n/n! over the sum of its terms', () => {
    const terms = [1, 3, 9 / 2, 27 / 6, 81 / 24, 243 / 120]
    const all = terms.reduce((total, term) => total + term, 0)
    expect(erlangB(5, 3)).toBeCloseTo(terms[5]! / all, 12)
  })

  test('tends to 1 - places/load when far too much is asked for', () => {
    expect(erlangB(1000, 10_000)).toBeCloseTo(1 - 1000 / 10_000, 3)
  })

  test('loses everything without places, and nothing without load', () => {
    expect(erlangB(0, 3)).toBe(1)
    expect(erlangB(3, 0)).toBe(0)
  })
})

describe('concurrency without a limit', () => {
  test.each([
    [1, 4, 5],
    [10, 18, 21],
    [100, 124, 132],
  ])('at a load of %i has %i as 99th and %i as 99.9th percentile', (load, p99, p999) => {
    expect(concurrencyPercentile(0.99, load)).toBe(p99)
    expect(concurrencyPercentile(0.999, load)).toBe(p999)
  })

  test('stays within nothing for e^-load of the time', () => {
    expect(shareOfTimeWithin(0, 2)).toBeCloseTo(Math.exp(-2), 12)
  })
})
