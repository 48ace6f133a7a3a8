import { withUnit } from '../lib/format.ts'
import { parseGoal, type Goal } from '../lib/goal.ts'
import { suggest } from '../lib/nearest.ts'
import type { Sim } from '../sims/sim.ts'

/** A goal in words: what it is about, and what that has to be. */
export interface SaidGoal {
  readonly label: string
  /** `below 0.1 %` */
  readonly bound: string
  readonly unit: string
  readonly digits: number
}

/** Throws a sentence unless the goal can be read and is about a control or a measure of the simulation. */
export function readGoal(text: string, { controls, measures }: Sim): Goal {
  const goal = parseGoal(text)
  const names = [...controls, ...measures].map(({ key }) => key)
  if (names.includes(goal.name)) return goal
  throw new Error(
    `“${text}” is about “${goal.name}”, which is neither a control nor a measure; ${suggest(goal.name, names)}`,
  )
}

const words = { '<': 'below', '<=': 'at most', '>': 'above', '>=': 'at least', '=': '' } as const

/** The goal must have come from `readGoal` with the same simulation. */
export function sayGoal({ name, operator, bound }: Goal, { controls, measures }: Sim): SaidGoal {
  const control = controls.find(({ key }) => key === name)
  const measure = measures.find(({ key }) => key === name)
  const unit = measure?.unit ?? (control?.kind === 'range' ? control.unit : '')
  const label = (measure ?? control)!.label
  const decimals = String(bound).split('.')[1]?.length ?? 0
  const option =
    control?.kind === 'choice' ? control.options.find(({ value }) => value === bound) : undefined
  const said =
    option?.label ?? (typeof bound === 'number' ? withUnit(bound, unit, decimals) : bound)
  return {
    label,
    bound: `${words[operator]} ${said}`.trim(),
    unit,
    // One digit more than the bound has, so that 0.14 is not shown as 0.1 and yet missed.
    digits: measure ? Math.max(measure.digits ?? 0, decimals + 1) : decimals,
  }
}
