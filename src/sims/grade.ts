import type { Conditions, Engine, Numbers } from './sim.ts'

/** The seeds on which challenges are graded. Readers' own runs count up from a low number. */
export const unseenSeeds: readonly number[] = Array.from({ length: 20 }, (_, index) => 1001 + index)

/** The mean of every measure of the actual world over the unseen seeds. */
export function meanActual(sim: Pick<Engine, 'count'>, conditions: Conditions): Numbers {
  const sums: Record<string, number> = {}
  for (const seed of unseenSeeds)
    for (const [key, value] of Object.entries(sim.count({ ...conditions, seed }, 'actual')))
      sums[key] = (sums[key] ?? 0) + value
  // Divided at the end, so that two in every run are two on the mean, and not a hair more.
  return Object.fromEntries(
    Object.entries(sums).map(([key, sum]) => [key, sum / unseenSeeds.length]),
  )
}

/** What a setting is graded by: that mean, or the sentence with which the provider refuses it. */
export const grade = (sim: Engine, conditions: Conditions): Numbers | string =>
  sim.refuse(conditions) ?? meanActual(sim, conditions)
