import { describe, expect, test } from 'vitest'
import { simulate } from '../../../src/sims/concurrency-pool/model.ts'
import { createGrowth, hasEnvironment, takeEnvironment } from '../../../src/sims/core/growth.ts'
import type { Scenario } from '../../../src/sims/concurrency-pool/scenario.ts'
import type { Rules } from '../../../src/sims/sim.ts'
import { findResult, inputOf, rules, scenarioOf, seeds } from './concurrency-pool-runs.ts'

/** As until November 2023. */
const shared: Rules = {
  ...rules,
  'growthFirst.large': 3000,
  'growthFirst.middle': 1000,
  'growthFirst.elsewhere': 500,
  growthEnvironments: 500,
  growthEveryS: 60,
  growthIsShared: 1,
}

/** How many of `wanted` new environments the function may have at that moment. */
function grow(growth: ReturnType<typeof createGrowth>, fn: number, wanted: number, nowMs: number) {
  let found = 0
  while (found < wanted && hasEnvironment(growth, fn, nowMs)) {
    takeEnvironment(growth, fn)
    found++
  }
  return found
}

describe('the allowance for new environments', () => {
  const perFunction = { ready: [0, 0], most: 1000, perMs: 0.1, isShared: false }

  test('is there at once, then refilled continuously', () => {
    const growth = createGrowth(perFunction)
    expect(grow(growth, 0, 5000, 0)).toBe(1000)
    expect(grow(growth, 0, 5000, 5000)).toBe(500)
  })

  test('reaches 3,000 environments after 20 s and 10,000 after 90 s', () => {
    const growth = createGrowth(perFunction)
    let environments = 0
    const reachedAtS = new Map<number, number>()
    for (let second = 0; second <= 90; second++) {
      environments += grow(growth, 0, Infinity, second * 1000)
      reachedAtS.set(environments, second)
    }
    expect(reachedAtS.get(3000)).toBe(20)
    expect(reachedAtS.get(10_000)).toBe(90)
  })

  test('does not add up while it is not used', () => {
    const growth = createGrowth(perFunction)
    expect(grow(growth, 0, 5000, 3_600_000)).toBe(1000)
  })

  test('belongs to one function, or to all of the account', () => {
    const own = createGrowth(perFunction)
    expect([grow(own, 0, 5000, 0), grow(own, 1, 5000, 0)]).toEqual([1000, 1000])
    const common = createGrowth({ ...perFunction, isShared: true })
    expect([grow(common, 0, 5000, 0), grow(common, 1, 5000, 0)]).toEqual([1000, 0])
  })

  test('is not needed for environments that are ready', () => {
    const growth = createGrowth({ ...perFunction, ready: [20, 0], most: 0, perMs: 0 })
    expect([grow(growth, 0, 50, 0), grow(growth, 1, 50, 0)]).toEqual([20, 0])
  })
})

describe('the rules of 2018 in the pool', () => {
  const lossOf = (scenario: Scenario, name: string, seed: number, theRules: Rules): number => {
    const run = simulate({ ...inputOf(scenario, seed), rules: theRules })
    const { lostInBurst, offeredInBurst } = findResult(run, name)
    return lostInBurst / offeredInBurst
  }

  test.each(seeds)(
    'spare checkout where few environments could be added, as reporting cannot grow (seed %i)',
    (seed) => {
      const paris = scenarioOf({ region: 'elsewhere' })
      expect(lossOf(paris, 'checkout', seed, rules)).toBeGreaterThan(0.3)
      expect(lossOf(paris, 'checkout', seed, shared)).toBeLessThan(0.02)
      expect(lossOf(paris, 'reporting', seed, shared)).toBeGreaterThan(0.7)
    },
  )

  test('change nothing at the default limit where 3,000 could be added at once', () => {
    const ireland = scenarioOf()
    const then = simulate({ ...inputOf(ireland), rules: shared })
    expect(then).toEqual(simulate(inputOf(ireland)))
  })

  test('let one function use up what another needs to grow', () => {
    // Reporting asks first; checkout doubles only when the account may add no more.
    const quiet = { checkoutPerS: 0, searchPerS: 0, reportingPerS: 0, burstPerS: 0 }
    const both = scenarioOf({
      ...quiet,
      functions: 3,
      limit: 10_000,
      region: 'elsewhere',
      reportingPerS: 600,
      checkoutPerS: 600,
    })
    const alone = { ...both, reportingPerS: 0 }
    const lost = (scenario: Scenario) => {
      const { lost: all, offered } = findResult(
        simulate({ ...inputOf(scenario), rules: shared }),
        'checkout',
      )
      return all / offered
    }
    expect(lost(alone)).toBe(0)
    expect(lost(both)).toBeGreaterThan(0.05)
  })
})

describe('a try that meets the limit of growth', () => {
  test('is counted apart from the other reasons', () => {
    const scenario = scenarioOf({ limit: 10_000, burstPerS: 5000 })
    const reporting = findResult(simulate(inputOf(scenario)), 'reporting')
    expect(reporting.throttledByGrowth).toBe(reporting.throttles)
    expect(reporting.throttledByGrowth).toBeGreaterThan(0)
    expect(reporting.throttledByRate).toBe(0)
  })

  test('never comes before 1,000 environments, by today’s rules', () => {
    const full = simulate(inputOf(scenarioOf({ limit: 1000, burstPerS: 5000 })))
    for (const { throttledByGrowth } of full.functions) expect(throttledByGrowth).toBe(0)
  })
})
