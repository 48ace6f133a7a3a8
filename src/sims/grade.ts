import type { Conditions, Engine, Numbers } from './sim.ts'

/** The seeds on which challenges are graded. Readers' own runs count up from a low number. */
export const unseenSeeds: readonly number[] = Array.from({ length: 20 }, (_, index) => 1001 + index)

/** The mean of every measure of the actual world over the unseen seeds, where a run has it. */
export function meanActual(sim: Pick<Engine, 'count'>, conditions: Conditions): Numbers {
  const found: Record<string, { sum: number; runs: number }> = {}
  for (const seed of unseenSeeds)
    for (const [key, value] of Object.entries(sim.count({ ...conditions, seed }, 'actual'))) {
      const measure = (found[key] ??= { sum: 0, runs: 0 })
      measure.sum += value
      measure.runs++
    }
  // Divided at the end, so that two in every run are two on the mean, and not a hair more.
  return Object.fromEntries(Object.entries(found).map(([key, { sum, runs }]) => [key, sum / runs]))
}

/** What a setting is graded by: that mean, or the sentence with which the provider refuses it. */
export const grade = (sim: Engine, conditions: Conditions): Numbers | string =>
  sim.refuse(conditions) ?? meanActual(sim, conditions)
