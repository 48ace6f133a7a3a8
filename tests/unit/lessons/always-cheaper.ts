import { readLessons } from '../../../src/build/lessons.ts'
import { getSim, settingOf } from '../../../src/build/sims.ts'
import { holds, parseGoal } from '../../../src/lib/goal.ts'
import { meanActual } from '../../../src/sims/grade.ts'
import type { Values } from '../../../src/sims/sim.ts'

/*
 * What the lesson says about its simulation. A bill is added up and nothing is drawn at random, so
 * that the mean over twenty seeds is every single run; a test of its own says so.
 */

export const lesson = readLessons().find(({ slug }) => slug === 'always-cheaper')!
export const sim = getSim('pricing')

/** A measure by its key, on the mean of the unseen seeds; NaN if the run does not have it. */
export function mean(values: Values = {}, preset = 'webhooks'): (key: string) => number {
  const numbers = meanActual(sim, settingOf(sim, { preset, values }))
  return (key) => numbers[key] ?? NaN
}

/** The same in the world as believed. */
export function believed(values: Values = {}, preset = 'webhooks'): (key: string) => number {
  const numbers = sim.count(settingOf(sim, { preset, values }), 'believed')
  return (key) => numbers[key] ?? NaN
}

/** Whether there is such a month and its mean meets all goals. */
export function meets(goals: readonly string[], values: Values, preset = 'webhooks'): boolean {
  const setting = settingOf(sim, { preset, values })
  if (sim.refuse(setting)) return false
  const names = { ...meanActual(sim, setting), ...setting.values }
  return goals.every((goal) => holds(parseGoal(goal), names))
}
