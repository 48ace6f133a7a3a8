import type { Rules } from '../../sim.ts'
import type { believe, Result } from '../model.ts'
import { presets } from '../presets.ts'
import type { Scenario } from '../scenario.ts'

export const usual = presets[0].values as Scenario

/** A world of the first scenario with some settings changed, over so many seconds. */
export type Runs = (values: Partial<Scenario>, overS: number) => (seed: number) => Result

/** Remembers the run of each seed, since some checks read two figures of one. */
export const runsOf =
  (world: typeof believe, rules: Rules): Runs =>
  (values, overS) => {
    const scenario = { ...usual, ...values } as Scenario
    const known = new Map<number, Result>()
    return (seed) => {
      const result =
        known.get(seed) ?? world({ scenario, rules, seed, record: false }, overS * 1000)
      known.set(seed, result)
      return result
    }
  }

/** Nothing varies. */
export const even = { arrivals: 'even', spreadMs: 0 } as const

export const littlesLaw = {
  title: 'J. D. C. Little, A Proof for the Queuing Formula: L = λW (1961)',
  url: 'https://doi.org/10.1287/opre.9.3.383',
}
