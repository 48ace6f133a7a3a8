import { describe, expect, test, vi } from 'vitest'
import { checks } from '../../../src/build/checks.ts'
import { sims } from '../../../src/build/sims.ts'
import { carryOut } from '../../../src/sims/check.ts'

/* The same list is shown on the page /validation/, carried out anew at every build. */

vi.setConfig({ testTimeout: 60_000 })

test('every simulation is held to something that nobody here made up', () => {
  for (const name of Object.keys(sims)) expect(checks[name]?.length, name).toBeGreaterThan(0)
})

describe.each(Object.entries(checks))('%s', (_, list) => {
  test.each(list.map((check) => [check.about, check] as const))('%s', (__, check) => {
    const { mean, low, high, holds } = carryOut(check)
    expect(holds, `${mean} (${low} to ${high}), where ${check.expected} is expected`).toBe(true)
    // An interval as wide as the figure itself would let anything pass.
    expect(high - low).toBeLessThan(Math.abs(check.expected) / 3 + (check.tolerance ?? 0) + 1e-9)
  })
})

describe('a check', () => {
  const check = { about: 'A coin', unit: '%', digits: 0, source: { title: 'A coin' } }
  const toss = (seed: number): number => (seed % 2 === 0 ? 40 : 60)

  test('fails if the expected figure lies outside the interval', () => {
    expect(carryOut({ ...check, expected: 50, run: toss }).holds).toBe(true)
    expect(carryOut({ ...check, expected: 70, run: toss }).holds).toBe(false)
  })

  test('without chance fails if the figure is farther off than the tolerance', () => {
    const run = () => 49.9
    expect(carryOut({ ...check, expected: 50, run, tolerance: 0.2 }).holds).toBe(true)
    expect(carryOut({ ...check, expected: 50, run, tolerance: 0.05 }).holds).toBe(false)
  })
})
