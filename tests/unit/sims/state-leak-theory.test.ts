import { describe, expect, test } from 'vitest'
import { carryOut } from '../../../src/sims/check.ts'
import listChecks from '../../../src/sims/state-leak/checks.ts'
import { keptInTurn, mostAtOnce } from '../../../src/sims/state-leak/checks/theory.ts'
import { rules } from './state-leak-runs.ts'

describe('every check', () => {
  const checks = listChecks(() => rules)

  test.each(checks.map((check) => [check.about, check] as const))('holds: %s', (_, check) => {
    const { holds, low, high } = carryOut(check)
    expect(holds).toBe(true)
    if (check.tolerance === undefined) expect(high - low).toBeLessThan(check.expected / 3)
  })

  test('would notice what is wrong by a twentieth', () => {
    const wrong = checks.filter(
      ({ tolerance, expected }) => tolerance === undefined && expected > 15,
    )
    expect(wrong.length).toBeGreaterThan(3)
    for (const check of wrong)
      expect(carryOut({ ...check, expected: check.expected * 1.05 }).holds).toBe(false)
  })
})

describe('theory', () => {
  test('says that one environment that takes turns with itself is always met again', () => {
    expect(keptInTurn(1, [0.5, 0.3, 0.2])).toBeCloseTo(1, 12)
  })

  test('says that a customer alone is never met again by many in turn', () => {
    expect(keptInTurn(3, [1])).toBe(0)
  })

  test('gives the most at once that a published run had after 900,000 calls', () => {
    // SimFaaS: 11.9 environments, where none is ever idle for long.
    expect(mostAtOnce(0.9, 1.991, 1e6)).toBeGreaterThan(11.5)
    expect(mostAtOnce(0.9, 1.991, 1e6)).toBeLessThan(12.5)
  })
})
