import { describe, expect, test } from 'vitest'
import { believe, simulate } from '../../../src/sims/concurrency-pool/model.ts'
import type { Scenario } from '../../../src/sims/concurrency-pool/scenario.ts'
import { erlangB } from '../../../src/sims/core/queueing.ts'
import { estimate99 } from '../../../src/sims/core/statistics.ts'
import { findResult, inputOf, recorded, scenarioOf, seeds } from './concurrency-pool-runs.ts'

/*
 * Held against theorems, beyond the checks that the course publishes (checks.ts). A request takes one second on average, so that a rate is a load, and
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
  ] as const
  const endOf = (load: number): number => warmUpS + Math.max(200, 40_000 / load)

  test.each(cases)('of %i under %i loses as much when durations are fixed', (limit, load) => {
    const scenario = { ...twoFunctions(endOf(load), load, 0), limit, durations: 'fixed' as const }
    expectEstimate(lossesOf(scenario)('checkout'), erlangB(limit, load))
  })

  test('loses the same share of a function’s requests whatever its part of the load', () => {
    const scenario = { ...twoFunctions(600, 30, 40), limit: 50, searchMs: 250 }
    const losses = lossesOf(scenario)
    expectEstimate(losses('checkout'), erlangB(50, 40))
    expectEstimate(losses('search'), erlangB(50, 40))
  })
})

describe('places set aside', () => {
  test('by provisioning are no cap: alone, the function has all places of the account', () => {
    const scenario = { ...twoFunctions(2000, 15, 0), limit: 20, checkoutProvisioned: 10 }
    expectEstimate(lossesOf(scenario)('checkout'), erlangB(20, 15))
  })
})

describe('requests in flight, by Little’s law', () => {
  const load = 40
  const endS = 500

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
})
