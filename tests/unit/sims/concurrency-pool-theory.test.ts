import { describe, expect, test } from 'vitest'
import { believe, simulate } from '../../../src/sims/concurrency-pool/model.ts'
import type { Scenario } from '../../../src/sims/concurrency-pool/scenario.ts'
import { erlangB, shareOfTimeWithin } from '../../../src/sims/core/queueing.ts'
import { estimate99, mean } from '../../../src/sims/core/statistics.ts'
import { findResult, inputOf, recorded, scenarioOf, seeds } from './concurrency-pool-runs.ts'

/*
 * Held against theorems. A request takes one second on average, so that a rate is a load, and
 * requests are counted from a time at which the pool has long been filled: the window of the
 * burst, without a burst.
 */

const warmUpS = 20

/** The true value lies in the interval, and the interval is narrow enough to say something. */
function expectEstimate(values: readonly number[], expected: number): void {
  const { low, high } = estimate99(values)
  expect(high - low).toBeLessThan(0.3 * expected)
  expect(low).toBeLessThan(expected)
  expect(high).toBeGreaterThan(expected)
}

/** Checkout and search alone, each with its load, counted in a run of so many seconds. */
const twoFunctions = (endS: number, checkout: number, search: number): Scenario =>
  scenarioOf({
    functions: 2,
    checkoutPerS: checkout,
    checkoutMs: 1000,
    searchPerS: search,
    searchMs: 1000,
    burstPerS: 0,
    burstStartS: warmUpS,
    burstEndS: endS,
  })

/** The lost share of one function's requests, in a run for every seed. */
function lossesOf(scenario: Scenario): (name: string) => readonly number[] {
  const results = seeds.map((seed) => simulate(inputOf(scenario, seed), scenario.burstEndS * 1000))
  return (name) =>
    results.map((result) => {
      const { lostInBurst, offeredInBurst } = findResult(result, name)
      return lostInBurst / offeredInBurst
    })
}

describe('a pool without reservations', () => {
  const cases = [
    [5, 3],
    [10, 8],
    [10, 10],
    [20, 15],
    [50, 40],
    [100, 90],
    [1000, 950],
  ] as const
  const endOf = (load: number): number => warmUpS + Math.max(200, 40_000 / load)

  test.each(cases)('of %i places under a load of %i loses as Erlang B says', (limit, load) => {
    const scenario = { ...twoFunctions(endOf(load), load, 0), limit }
    expectEstimate(lossesOf(scenario)('checkout'), erlangB(limit, load))
  })

  test.each(cases.slice(0, -1))(
    'of %i under %i loses as much when durations are fixed',
    (limit, load) => {
      const scenario = { ...twoFunctions(endOf(load), load, 0), limit, durations: 'fixed' as const }
      expectEstimate(lossesOf(scenario)('checkout'), erlangB(limit, load))
    },
  )

  test('loses 1 - places/load of what is far too much', () => {
    const losses = lossesOf({ ...twoFunctions(40, 1000, 0), limit: 100 })('checkout')
    expect(mean(losses)).toBeCloseTo(1 - 100 / 1000, 2)
    expectEstimate(losses, erlangB(100, 1000))
  })

  test('loses the same share of a function’s requests whatever its part of the load', () => {
    const scenario = { ...twoFunctions(600, 30, 40), limit: 50, searchMs: 250 }
    const losses = lossesOf(scenario)
    expectEstimate(losses('checkout'), erlangB(50, 40))
    expectEstimate(losses('search'), erlangB(50, 40))
  })
})

describe('places set aside', () => {
  test('for one function make two pools, and each loses as Erlang B says', () => {
    const scenario = { ...twoFunctions(2000, 8, 15), limit: 30, checkoutReserved: 10 }
    const losses = lossesOf(scenario)
    expectEstimate(losses('checkout'), erlangB(10, 8))
    expectEstimate(losses('search'), erlangB(20, 15))
  })

  test('by provisioning are no cap: alone, the function has all places of the account', () => {
    const scenario = { ...twoFunctions(2000, 15, 0), limit: 20, checkoutProvisioned: 10 }
    expectEstimate(lossesOf(scenario)('checkout'), erlangB(20, 15))
  })
})

describe('requests in flight, by Little’s law', () => {
  const load = 40
  const endS = 500

  test('are rate times duration where nobody is turned away', () => {
    const scenario = twoFunctions(endS, load, 0)
    const means = seeds.map((seed) => believe(inputOf(scenario, seed), endS * 1000).meanInFlight)
    // The run starts empty: of M/M/infinity's mean at t, load x (1 - e^-t), the mean over the run.
    expectEstimate(means, load * (1 - (1 - Math.exp(-endS)) / endS))
  })

  test('are the rate of those let in times duration where some are', () => {
    const scenario = { ...twoFunctions(endS, load, 0), limit: 50 }
    const ratios = seeds.map((seed) => {
      const result = simulate(inputOf(scenario, seed), endS * 1000)
      return result.meanInFlight / (findResult(result, 'checkout').served / endS)
    })
    // Of the last second's requests, parts lie after the end: load places for a second, at most.
    const { low, high } = estimate99(ratios)
    expect(low).toBeLessThan(1)
    expect(high).toBeGreaterThan(1 - 1 / endS)
  })
})

describe('concurrency without a limit', () => {
  // A tenth of a second each, as far apart as the samples, makes samples nearly independent.
  function samplesOf(load: number, endS: number): readonly (readonly number[])[] {
    const scenario = { ...twoFunctions(endS, 10 * load, 0), checkoutMs: 100 }
    return seeds.map((seed) => {
      const { recording } = believe(recorded(scenario, seed), endS * 1000)
      return [...recording!.inFlight[0]!].slice(10 * warmUpS)
    })
  }

  test('of 10 on average needs 18 places for 99 % of the time', () => {
    const samples = samplesOf(10, 200)
      .flat()
      .toSorted((a, b) => a - b)
    expect(samples[Math.floor(0.99 * samples.length)]).toBe(18)
  })

  test.each([
    [10, 18],
    [100, 124],
  ])('of %i is at most %i as often as the Poisson distribution says', (load, most) => {
    const shares = samplesOf(load, 80).map((samples) =>
      mean(samples.map((inFlight) => (inFlight <= most ? 1 : 0))),
    )
    expectEstimate(shares, shareOfTimeWithin(most, load))
  })
})
