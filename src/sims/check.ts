import { estimate99, type Estimate } from './core/statistics.ts'
import type { Rules } from './sim.ts'

/** A figure that nobody here made up, and how the simulation finds it. */
export interface Check {
  /** What is compared, as the start of a sentence: `Loss of 10 places under a load of 8`. */
  readonly about: string
  readonly expected: number
  readonly unit: string
  readonly digits: number
  /** Who says so: a theorem, a published figure or example. */
  readonly source: { readonly title: string; readonly url?: string }
  /** The figure as one run finds it. */
  readonly run: (seed: number) => number
  /** Set where chance plays no part: how far the figure may lie from the expected one. */
  readonly tolerance?: number
}

/** The checks of a simulation, given the rules of a day as an ISO date; without one, today's. */
export type ListChecks = (rulesOf: (asOf?: string) => Rules) => readonly Check[]

export interface Verdict extends Estimate {
  readonly holds: boolean
}

const checkSeeds: readonly number[] = Array.from({ length: 20 }, (_, index) => index + 1)

/**
 * Runs a check over the seeds. It holds if the expected figure lies in the 99 % confidence
 * interval of the mean or, where chance plays no part, within the tolerance.
 */
export function carryOut({ run, expected, tolerance }: Check): Verdict {
  if (tolerance === undefined) {
    const estimate = estimate99(checkSeeds.map(run))
    return { ...estimate, holds: estimate.low <= expected && expected <= estimate.high }
  }
  const mean = run(checkSeeds[0]!)
  return { mean, low: mean, high: mean, holds: Math.abs(mean - expected) <= tolerance }
}
