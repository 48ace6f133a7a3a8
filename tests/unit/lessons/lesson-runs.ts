import { readLessons } from '../../../src/build/lessons.ts'
import { getRules, rulesAt } from '../../../src/build/rules.ts'
import { getSim, settingOf } from '../../../src/build/sims.ts'
import { holds, parseGoal } from '../../../src/lib/goal.ts'
import { meanActual, unseenSeeds } from '../../../src/sims/grade.ts'
import type { Numbers, Values, World } from '../../../src/sims/sim.ts'

/*
 * What a lesson says about its simulation, on the mean of twenty seeds that readers do not see.
 * The goals of tasks and challenge are read from the lesson, so they cannot drift apart.
 */

/** Each claim is twenty runs, which a busy machine may take its time over. */
export const patient = { testTimeout: 60_000 }

/** The runs of a lesson; a setting is its prediction’s, unless a preset is named. */
export function runsOf(slug: string) {
  const lesson = readLessons().find((one) => one.slug === slug)!
  const sim = getSim(lesson.data.sim)
  const known = new Map<string, Numbers>()

  /** By today’s rules, or by those of an ISO date. */
  function settingFor(values: Values, preset = lesson.data.prediction.preset, asOf?: string) {
    const rules = asOf === undefined ? getRules(sim.rules) : rulesAt(sim.rules, asOf).rules
    return settingOf(sim, { preset, values }, rules)
  }

  function measures(values: Values, preset?: string, asOf?: string): Numbers {
    const setting = settingFor(values, preset, asOf)
    const name = JSON.stringify([setting.values, setting.rules])
    const found = known.get(name) ?? meanActual(sim, setting)
    known.set(name, found)
    return found
  }

  return {
    lesson,
    sim,
    tasks: readTasks(lesson.text),
    challenge: [...lesson.text.matchAll(/goal: '([^']+)'/g)].map(([, goal]) => goal!),

    /** A measure of the actual world by its key; one that the run does not have is not a number. */
    mean(values: Values = {}, preset?: string, asOf?: string): (key: string) => number {
      const numbers = measures(values, preset, asOf)
      return (key) => numbers[key] ?? NaN
    },

    /** The mean of a measure of one world over the same seeds. */
    meanIn(world: World, key: string, values: Values = {}, preset?: string): number {
      const setting = settingFor(values, preset)
      const all = unseenSeeds.map((seed) => sim.count({ ...setting, seed }, world)[key]!)
      return all.reduce((sum, value) => sum + value, 0) / all.length
    },

    /** The run that readers see first. */
    firstSeen: (world: World, values: Values = {}, preset?: string): Numbers =>
      sim.count(settingFor(values, preset), world),

    /** Whether the provider accepts the values and their mean meets all goals. */
    meets(goals: readonly string[], values: Values, preset?: string, asOf?: string): boolean {
      const setting = settingFor(values, preset, asOf)
      if (sim.refuse(setting)) return false
      const names = { ...measures(values, preset, asOf), ...setting.values }
      return goals.every((goal) => holds(parseGoal(goal), names))
    },
  }
}

const readTasks = (text: string) =>
  [...text.matchAll(/<Task\s+id="([^"]+)"\s+goals=\{\[(.*?)\]\}/gs)].map(([, id, list]) => ({
    id: id!,
    goals: [...list!.matchAll(/'([^']+)'/g)].map(([, goal]) => goal!),
  }))
