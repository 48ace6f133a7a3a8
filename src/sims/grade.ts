import type { Engine, Numbers, Setting } from './sim.ts'

/** The seeds on which challenges are graded. Readers' own runs count up from a low number. */
export const unseenSeeds: readonly number[] = Array.from({ length: 20 }, (_, index) => 1001 + index)

/** The mean of every measure of the actual world over the seeds. */
export function meanActual(
  sim: Pick<Engine, 'count'>,
  setting: Omit<Setting, 'seed'>,
  seeds: readonly number[] = unseenSeeds,
): Numbers {
  const sums: Record<string, number> = {}
  for (const seed of seeds)
    for (const [key, value] of Object.entries(sim.count({ ...setting, seed }).actual))
      sums[key] = (sums[key] ?? 0) + value / seeds.length
  return sums
}
