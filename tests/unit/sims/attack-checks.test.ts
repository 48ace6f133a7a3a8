import { describe, expect, test } from 'vitest'
import listChecks from '../../../src/sims/attack/checks.ts'
import { simulate as simulatePool } from '../../../src/sims/concurrency-pool/model.ts'
import { presets as poolPresets } from '../../../src/sims/concurrency-pool/presets.ts'
import type { Scenario as PoolScenario } from '../../../src/sims/concurrency-pool/scenario.ts'
import { lossOf } from '../../../src/sims/attack/run/loss.ts'
import { carryOut } from '../../../src/sims/check.ts'
import { erlangB } from '../../../src/sims/core/queueing.ts'
import { estimate99 } from '../../../src/sims/core/statistics.ts'
import { olderRules, rules, run, scenarioOf, seeds } from './attack-runs.ts'
import { rules as poolRules } from './concurrency-pool-runs.ts'

const checks = listChecks((asOf) => (asOf === undefined ? rules : olderRules))

describe('the checks', () => {
  test.each(checks.map((check) => [check.about, check] as const))('%s', (_, check) => {
    const { mean, low, high, holds } = carryOut(check)
    if (process.env['SHOW']) console.log(check.about, { mean, low, high, expected: check.expected })
    expect(holds).toBe(true)
    expect(high - low).toBeLessThan(check.expected / 3)
    expect(check.tolerance ?? 0).toBeLessThan(check.expected / 30)
  })
})

describe('Erlang’s formula from the other end', () => {
  const places = [1, 2, 5, 10, 50, 100, 999, 1000, 10_000]
  const loads = [0.001, 0.5, 1, 3, 8, 40, 90, 950, 1000, 3020, 9020, 40_000]

  test.each(places)('agrees with the usual recursion for %i places, at every load', (count) => {
    for (const load of loads) expect(lossOf(count, load)).toBeCloseTo(erlangB(count, load), 11)
  })

  test('loses nobody of nobody, and everybody where there is no place', () => {
    expect(lossOf(10, 0)).toBe(0)
    expect(lossOf(0, 10)).toBe(1)
  })
})

describe('a process that follows every single request', () => {
  test('loses as many users as the formula says, when they share their places with an attack', () => {
    const pool: PoolScenario = {
      ...(poolPresets[0].values as PoolScenario),
      functions: 2,
      limit: 50,
      checkoutPerS: 30,
      checkoutMs: 200,
      searchPerS: 130,
      searchMs: 500,
      burstPerS: 0,
      burstStartS: 20,
      burstEndS: 320,
    }
    const lost = seeds.map((seed) => {
      const input = { scenario: pool, rules: poolRules, seed, record: false }
      const { lostInBurst, offeredInBurst } = simulatePool(input, 320_000).functions[0]!
      return lostInBurst / offeredInBurst
    })
    const night = scenarioOf({ limit: 50, usersPerS: 30, attackPerS: 130, attackMs: 500 })
    const { inAttack } = run(night)
    const formula = 1 - inAttack.served / inAttack.users
    const { low, high } = estimate99(lost)
    expect(high - low).toBeLessThan(0.05 * formula)
    expect(formula).toBeGreaterThan(low)
    expect(formula).toBeLessThan(high)
  })
})
