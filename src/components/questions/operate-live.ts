import { withUnit } from '../../lib/format.ts'
import { holds } from '../../lib/goal.ts'
import type { Outside } from '../../quiz/kind.ts'
import type { Operate } from '../../quiz/operate.ts'
import { grade } from '../../sims/grade.ts'
import type { Values } from '../../sims/sim.ts'
import { loadEngine } from '../load-sim.ts'

/** Loads the simulation of a question. What it measures is written beside the goals. */
export async function measureIn(question: Operate, form: HTMLFormElement): Promise<Outside> {
  const sim = await loadEngine(question.sim)
  const { rules } = question
  // The runs take a moment in which nothing is painted, so what was said before is painted first.
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
  return {
    measure(_, values) {
      const found = grade(sim, { values, rules })
      if (typeof found !== 'string') showFound(question, form, { ...values, ...found })
      return found
    },
  }
}

function showFound({ goals }: Operate, form: HTMLFormElement, names: Values): void {
  for (const [index, item] of form.querySelectorAll<HTMLElement>('.goals li').entries()) {
    const goal = goals[index]!
    const value = names[goal.name]
    const isMet = holds(goal, names)
    const { unit = '', digits } = item.dataset
    item.querySelector('em')!.textContent =
      `${typeof value === 'number' ? withUnit(value, unit, Number(digits)) : value}, ${isMet ? 'met' : 'not yet'}`
  }
}
