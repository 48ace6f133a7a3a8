import { describe, expect, test } from 'vitest'
import { believe, simulate } from '../../../src/sims/concurrency-pool/model.ts'
import { createPatience } from '../../../src/sims/concurrency-pool/run/callers.ts'
import type { Scenario } from '../../../src/sims/concurrency-pool/scenario.ts'
import { erlangB } from '../../../src/sims/core/queueing.ts'
import { estimate99, mean } from '../../../src/sims/core/statistics.ts'
import {
  findResult,
  inputOf,
  recorded,
  rules,
  scenarioOf,
  seeds,
  triesOf,
} from './concurrency-pool-runs.ts'

const run = (scenario: Scenario, seed?: number) => simulate(inputOf(scenario, seed))
const find = (scenario: Scenario, name: string) => findResult(run(scenario), name)

describe('a burst on one function', () => {
  test('takes the places of the others, though they want no more than before', () => {
    const shares = seeds.map((seed) => {
      const { lostInBurst, offeredInBurst } = findResult(run(scenarioOf(), seed), 'checkout')
      return lostInBurst / offeredInBurst
    })
    // The first seconds of the burst still find places, so it stays below the steady state.
    expect(mean(shares)).toBeGreaterThan(0.33)
    expect(estimate99(shares).high).toBeLessThan(erlangB(1000, 1680))
  })

  test('hurts nobody in the believed world', () => {
    const { functions, partitions } = believe(inputOf(scenarioOf()))
    for (const { offered, served, throttles, lost } of functions)
      expect({ served, throttles, lost }).toEqual({ served: offered, throttles: 0, lost: 0 })
    expect(partitions).toEqual([])
  })

  test('leaves a function alone that has enough reserved', () => {
    const scenario = scenarioOf({ checkoutReserved: 200 })
    expect(find(scenario, 'checkout').throttles).toBe(0)
    expect(find(scenario, 'search').lost).toBeGreaterThan(find(scenarioOf(), 'search').lost)
  })

  test('is held back by a reservation of its own, which is a cap as well', () => {
    const scenario = scenarioOf({ reportingReserved: 700 })
    expect(find(scenario, 'reporting').peak).toBe(700)
    expect(find(scenario, 'checkout').throttles).toBe(0)
  })

  test('cannot take what is provisioned for another, who may still take more', () => {
    const scenario = scenarioOf({ checkoutProvisioned: 100 })
    const { lost, peak } = find(scenario, 'checkout')
    expect(lost).toBeGreaterThan(0)
    expect(lost).toBeLessThan(find(scenarioOf(), 'checkout').lost)
    expect(peak).toBeGreaterThan(100)
  })

  test('is hurt no less by provisioned places inside a reservation', () => {
    const reserved = scenarioOf({ checkoutReserved: 110 })
    expect(run({ ...reserved, checkoutProvisioned: 110 })).toEqual(run(reserved))
  })

  test('needs reporting to take part', () => {
    expect(run(scenarioOf({ functions: 2 }))).toEqual(
      run(scenarioOf({ functions: 2, burstPerS: 0 })),
    )
  })
})

describe('partitions', () => {
  test('follow each other: what is set aside, by function, and then what is shared', () => {
    const scenario = scenarioOf({ checkoutReserved: 200, searchProvisioned: 50 })
    expect(run(scenario).partitions).toEqual([
      { owner: 'checkout', from: 0, to: 200 },
      { owner: 'search', from: 200, to: 250 },
      { owner: 'shared', from: 250, to: 1000 },
    ])
  })

  test('of refused settings are cut to the places there are', () => {
    const scenario = scenarioOf({ limit: 50, checkoutReserved: 40, searchReserved: 900 })
    expect(run(scenario).partitions).toEqual([
      { owner: 'checkout', from: 0, to: 40 },
      { owner: 'search', from: 40, to: 50 },
    ])
  })
})

describe('requests per second', () => {
  const short = {
    limit: 50,
    functions: 2,
    checkoutPerS: 1500,
    checkoutMs: 10,
    searchPerS: 0,
    burstPerS: 0,
  }

  test('are limited to ten for each place, though places are free', () => {
    const result = run(scenarioOf(short))
    // What the bucket held at the start, and what was refilled in 30 s.
    expect(findResult(result, 'checkout').served).toBeGreaterThan(500 * 30)
    expect(findResult(result, 'checkout').served).toBeLessThanOrEqual(50 + 500 * 30)
    expect(result.peak).toBeLessThan(50)
  })

  test('are limited in each partition by its own places', () => {
    const scenario = scenarioOf({ ...short, checkoutReserved: 20, searchPerS: 1500, searchMs: 10 })
    const { functions } = run(scenario)
    expect(functions.map(({ served }) => Math.round(served / 1000))).toEqual([6, 9])
  })

  test('are told from full places in what is counted', () => {
    const { throttles, throttledByRate } = find(scenarioOf(short), 'checkout')
    expect(throttledByRate).toBe(throttles)
    expect(find(scenarioOf(), 'checkout').throttledByRate).toBe(0)
  })

  test('are the reason where a place was free, though only one of its own', () => {
    // Long searches hold the ten shared places; checkout has forty more to itself.
    const scenario = scenarioOf({
      ...short,
      searchPerS: 50,
      searchMs: 3000,
      checkoutProvisioned: 40,
    })
    const { throttles, throttledByRate } = find(scenario, 'checkout')
    expect(throttledByRate).toBe(throttles)
  })

  test('are not limited for events from a queue', () => {
    expect(find(scenarioOf({ ...short, callers: 'queue' }), 'checkout').throttles).toBe(0)
  })
})

describe('throttled callers', () => {
  // Provisioned for search, all ten places are out of checkout's reach.
  const hopeless = { limit: 10, functions: 2, burstPerS: 0, searchPerS: 0, searchProvisioned: 10 }

  test('that give up lose the request at the first refusal', () => {
    const { lost, throttles, waiting } = find(scenarioOf(), 'checkout')
    expect(lost).toBe(throttles)
    expect(waiting).toBe(0)
  })

  test('that retry lose it at the fourth', () => {
    const scenario = scenarioOf({ ...hopeless, callers: 'retry' })
    const { offered, lost, waiting, throttles } = find(scenario, 'checkout')
    expect(lost + waiting).toBe(offered)
    expect(throttles).toBeGreaterThan(4 * lost)
    expect(throttles).toBeLessThanOrEqual(4 * lost + 3 * waiting)
  })

  test('that retry wait anywhere up to 200, 400 and 800 ms, evenly', () => {
    const patience = createPatience(scenarioOf({ callers: 'retry' }), rules, 7)
    for (const [failures, boundMs] of [
      [1, 200],
      [2, 400],
      [3, 800],
    ] as const) {
      const waits = Array.from({ length: 2000 }, () => patience(0, failures))
      expect(Math.min(...waits)).toBeLessThan(0.01 * boundMs)
      expect(Math.max(...waits)).toBeGreaterThan(0.99 * boundMs)
      expect(Math.max(...waits)).toBeLessThan(boundMs)
      expect(mean(waits) / boundMs).toBeCloseTo(0.5, 1)
    }
    expect(patience(0, 4)).toBe(Infinity)
  })

  test('with a queue come back after 1 s, 2 s, 4 s, ... and lose nothing', () => {
    const scenario = scenarioOf({ ...hopeless, checkoutPerS: 10, callers: 'queue' })
    const arrivals = triesOf(simulate(recorded({ ...scenario, callers: 'give-up' })))
    const expected = arrivals
      .flatMap(({ atMs }) => [0, 1, 3, 7, 15].map((afterS) => atMs + 1000 * afterS))
      .filter((atMs) => atMs <= 30_000)
      .toSorted((a, b) => a - b)
    const tries = triesOf(simulate(recorded(scenario))).map(({ atMs }) => Math.round(atMs))
    expect(tries).toEqual(expected.map(Math.round))
    const { lost, waiting, offered } = find(scenario, 'checkout')
    expect([lost, waiting]).toEqual([0, offered])
  })

  test('with a queue wait no longer than the longest wait between two tries', () => {
    const scenario = scenarioOf({ ...hopeless, checkoutPerS: 10, callers: 'queue' })
    const input = recorded(scenario)
    const patient = { ...input, rules: { ...input.rules, queueLongestRetryMs: 2000 } }
    const { throttles, offered } = findResult(simulate(patient), 'checkout')
    // At 0, 1, 3, 5, ... s instead of 0, 1, 3, 7, 15 s.
    expect(throttles).toBeGreaterThan(7 * offered)
  })
})

describe('durations', () => {
  const durationsMs = (values: Partial<Scenario>) =>
    triesOf(believe(recorded(scenarioOf(values))))
      .filter(({ fn }) => fn === 2)
      .map(({ atMs, endMs }) => Math.round(endMs - atMs))

  test('are all the same if they are fixed', () => {
    expect(new Set(durationsMs({ durations: 'fixed' }))).toEqual(new Set([2000]))
  })

  test('of the burst are not those of the usual reports over again', () => {
    const [usual, burst] = [{ burstPerS: 0 }, { reportingPerS: 0 }].map(durationsMs)
    expect(burst!.length).toBeGreaterThan(usual!.length)
    expect(usual!.filter((value, index) => value === burst![index]).length).toBeLessThan(10)
  })
})

describe('a place', () => {
  test('is the lowest that is free', () => {
    const scenario = scenarioOf({ limit: 10, functions: 2, checkoutPerS: 20, searchPerS: 10 })
    const freeAtMs = Array.from({ length: 10 }, () => 0)
    for (const { atMs, endMs, place } of triesOf(simulate(recorded(scenario)))) {
      const lowest = freeAtMs.findIndex((freeMs) => freeMs <= atMs)
      expect(place).toBe(lowest)
      if (place >= 0) freeAtMs[place] = endMs
    }
  })
})
