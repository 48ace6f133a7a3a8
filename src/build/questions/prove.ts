import { operate, type Operate } from '../../quiz/operate.ts'
import type { Outside } from '../../quiz/kind.ts'
import { grade, meanActual } from '../../sims/grade.ts'
import type { Conditions, Sim, Values } from '../../sims/sim.ts'
import type { Desk } from './desk.ts'
import type { AuthoredOperate } from './schema.ts'

/**
 * Stops unless the solution meets the goals and the preset as it stands does not, by the same
 * marking and on the same unseen seeds as a reader's answer.
 */
export function proveGoals(
  { goals, preset }: AuthoredOperate,
  marking: Operate,
  { values, rules }: Conditions,
  sim: Sim,
  desk: Desk,
): void {
  const outside: Outside = { measure: (_, set) => grade(sim, { values: set, rules }) }
  const answer = (set: Values) => marking.controls.map(({ key }) => `${key}=${set[key]}`)

  const { ask, feedback } = operate.mark(marking, answer(values), outside)
  if (ask) desk.fail(['solution'], `is refused by the provider: ${ask}`)
  const [missed] = feedback
  if (missed) {
    const index = Number(missed.split(':')[1])
    const { name } = marking.goals[index]!
    const names: Values = { ...values, ...meanActual(sim, { values, rules }) }
    const found = names[name] ?? 'not measured in this run'
    desk.fail(['solution'], `misses the goal “${goals[index]}”: “${name}” is ${found}`)
  }
  if (operate.mark(marking, answer(marking.values), outside).score === 1)
    desk.fail(
      ['goals'],
      `are all met by the preset “${preset}” as it stands; nothing is left to do`,
    )
}
