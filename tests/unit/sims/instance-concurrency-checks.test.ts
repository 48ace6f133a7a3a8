import { describe, expect, test } from 'vitest'
import { carryOut } from '../../../src/sims/check.ts'
import listChecks, { unchecked } from '../../../src/sims/instance-concurrency/checks.ts'
import { rules } from './instance-concurrency-runs.ts'

const before = { ...rules, billedStepMs: 100, initIsBilled: 0 }
const checks = listChecks((asOf) => (asOf === undefined ? rules : before))

/** That they hold is tested for all simulations alike. */
describe('a check', () => {
  const find = (words: string) => checks.find(({ about }) => about.includes(words))!

  test('would fail if the thread were shared fairly instead of run to the end', () => {
    // Processor sharing slows pieces of 25 ms on a half busy thread to 50 ms, however they vary.
    expect(carryOut({ ...find('pieces of exactly 25 ms'), expected: 50 }).holds).toBe(false)
  })

  test('would fail if environments shared a thread as the one instance does', () => {
    expect(carryOut({ ...find('in an environment each'), expected: 75 }).holds).toBe(false)
  })

  test('reads the rules of its day', () => {
    expect(carryOut(find('in steps of 100 ms')).mean).toBeCloseTo(10, 1)
    expect(carryOut(find('to the millisecond')).mean).toBeCloseTo(8.2, 1)
  })

  test('has a name of its own', () => {
    expect(new Set(checks.map(({ about }) => about)).size).toBe(checks.length)
  })
})

test('what nothing is held to is said in sentences', () => {
  expect(unchecked.length).toBeGreaterThan(0)
  for (const sentence of unchecked) expect(sentence).toMatch(/^[A-Z].+\.$/)
})
