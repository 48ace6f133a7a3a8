import { readLessons } from '../../../src/build/lessons.ts'
import { getRules, rulesAt } from '../../../src/build/rules.ts'
import { getSim, settingOf } from '../../../src/build/sims.ts'
import { holds, parseGoal } from '../../../src/lib/goal.ts'
import { meanActual } from '../../../src/sims/grade.ts'
import type { Numbers, Setting, Values } from '../../../src/sims/sim.ts'

/** Each claim is twenty runs, which a busy machine may take its time over. */
export const patient = { testTimeout: 120_000 }

/** A run that a lesson speaks of: its own scenario, by today's rules, unless it says otherwise. */
export interface Way {
  readonly values?: Values
  readonly preset?: string
  /** A day whose rules hold, as an ISO date. */
  readonly asOf?: string
}

/**
 * What a lesson says about its simulation, on the mean of twenty seeds that readers do not see.
 * The goals of tasks and challenge are read from the lesson, so they cannot drift apart.
 */
export function runsOf(slug: string) {
  const lesson = readLessons().find((one) => one.slug === slug)!
  const sim = getSim(lesson.data.sim)
  const known = new Map<string, Numbers>()

  function settingFor({ values = {}, preset = lesson.data.prediction.preset, asOf }: Way): Setting {
    const rules = asOf === undefined ? getRules(sim.rules) : rulesAt(sim.rules, asOf).rules
    return settingOf(sim, { preset, values }, rules)
  }

  /** Every measure on the mean of the unseen seeds. Runs are slow enough to be kept. */
  function measures(setting: Setting): Numbers {
    const name = JSON.stringify([setting.values, setting.rules])
    const found = known.get(name) ?? meanActual(sim, setting)
    known.set(name, found)
    return found
  }

  return {
    lesson,
    sim,
    settingFor,
    tasks: [...lesson.text.matchAll(/<Task\s+id="([^"]+)"\s+goals=\{\[(.*?)\]\}/gs)].map(
      ([, id, list]) => ({
        id: id!,
        goals: [...list!.matchAll(/'([^']+)'/g)].map(([, it]) => it!),
      }),
    ),
    challenge: [...lesson.text.matchAll(/goal: '([^']+)'/g)].map(([, goal]) => goal!),
    /** A measure by its key; one that the run does not have is not a number. */
    mean(values: Values = {}, way: Omit<Way, 'values'> = {}): (key: string) => number {
      const numbers = measures(settingFor({ ...way, values }))
      return (key) => numbers[key] ?? NaN
    },
    /** Whether the provider accepts the values and their mean meets all goals. */
    meets(goals: readonly string[], way: Way): boolean {
      const setting = settingFor(way)
      if (sim.refuse(setting)) return false
      const names = { ...measures(setting), ...setting.values }
      return goals.every((goal) => holds(parseGoal(goal), names))
    },
  }
}
