import { readLessons } from '../../../src/build/lessons.ts'
import { getSim, settingOf } from '../../../src/build/sims.ts'
import { holds, parseGoal } from '../../../src/lib/goal.ts'
import { meanActual } from '../../../src/sims/grade.ts'
import type { Numbers, Setting, Values } from '../../../src/sims/sim.ts'

/*
 * What the lesson says about its simulation, on the mean of twenty seeds that readers do not
 * see. The goals of tasks and challenge are read from the lesson, so they cannot drift apart.
 */

/** Each claim is twenty runs, which a busy machine may take its time over. */
export const patient = { testTimeout: 60_000 }

export const lesson = readLessons().find(({ slug }) => slug === 'independent-scaling')!
export const sim = getSim('concurrency-pool')

const known = new Map<string, Numbers>()

/** Every measure on the mean of the unseen seeds. Runs are slow enough to be kept. */
function measures(setting: Setting): Numbers {
  const name = JSON.stringify(setting.values)
  const found = known.get(name) ?? meanActual(sim, setting)
  known.set(name, found)
  return found
}

/** A measure by its key; one that the run does not have is not a number. */
export function mean(values: Values = {}, preset = 'reporting-burst'): (key: string) => number {
  const numbers = measures(settingOf(sim, { preset, values }))
  return (key) => numbers[key] ?? NaN
}

/** Whether the provider accepts the values and their mean meets all goals. */
export function meets(goals: readonly string[], values: Values, preset = 'reporting-burst') {
  const setting = settingOf(sim, { preset, values })
  if (sim.refuse(setting)) return false
  const names = { ...measures(setting), ...setting.values }
  return goals.every((goal) => holds(parseGoal(goal), names))
}
