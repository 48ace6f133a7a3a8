import type { Rules } from '../../sim.ts'
import { simulate, type Result } from '../model.ts'
import { presets } from '../presets.ts'
import type { Scenario } from '../scenario.ts'

/** A night as deployed but for these values, by the rules of a day; without one, today’s. */
export type Trial = (values: Partial<Scenario>, seed: number, asOf?: string) => Result

export const createTrial =
  (rulesOf: (asOf?: string) => Rules): Trial =>
  (values, seed, asOf) =>
    simulate({
      scenario: { ...presets[0].values, ...values } as Scenario,
      rules: rulesOf(asOf),
      seed,
      record: false,
    })
