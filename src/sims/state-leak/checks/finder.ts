import type { Numbers, Rules } from '../../sim.ts'
import { measure } from '../measure.ts'
import { simulate, type Result } from '../model.ts'
import { presets } from '../presets.ts'
import type { Scenario } from '../scenario.ts'

export const usual = presets[0].values as Scenario

/** Calls so short and so far apart that two of them hardly ever meet, and without a leak. */
export const apart = { callMs: 0.01, leakMb: 0 } as const

/** Runs the actual world, with some of the usual values changed, for so many calls. */
export interface Finder {
  run(values: Partial<Scenario>, calls: number, seed: number, record?: boolean): Result
  /** A measure of such a run, given its seed. */
  find(key: string, values: Partial<Scenario>, calls: number): (seed: number) => number
}

export function createFinder(rules: Rules): Finder {
  const scenarioOf = (values: Partial<Scenario>): Scenario => ({ ...usual, ...values }) as Scenario
  const run: Finder['run'] = (values, calls, seed, record = false) =>
    simulate({ scenario: scenarioOf(values), rules, seed, record }, calls)
  return {
    run,
    find: (key, values, calls) => (seed) => {
      const numbers: Numbers = measure(run(values, calls, seed), scenarioOf(values))
      return numbers[key]!
    },
  }
}
