import { suggest } from '../../lib/nearest.ts'
import { withUnit } from '../../lib/format.ts'
import type { Operable, Operate } from '../../quiz/operate.ts'
import type { Control, Value } from '../../sims/sim.ts'
import { readGoal, sayGoal } from '../goals.ts'
import { firstSeed, writeState } from '../../sims/state.ts'
import { renderInline } from '../markdown.ts'
import { findKey } from '../sims.ts'
import { findSim, readSetting, type Desk } from './desk.ts'
import { decimalsOf } from './say-number.ts'
import { explainWrong, placeOf } from './piece.ts'
import { proveGoals } from './prove.ts'
import type { OperatePart, Piece } from './rendered.ts'
import type { AuthoredOperate } from './schema.ts'

/** The reader sets controls so that goals are met. */
export function buildOperate(question: AuthoredOperate, desk: Desk): OperatePart {
  const { id, revision, solution } = question
  const { name, sim } = findSim(desk, [], question.sim)
  const controls = question.controls.map((key, index) =>
    desk.at(['controls', index], () => findKey('control', key, sim.controls)),
  )
  const goals = question.goals.map((text, index) =>
    desk.at(['goals', index], () => readGoal(text, sim)),
  )
  const preset = { path: ['preset'], id: question.preset }
  const start = readSetting(desk, sim, preset, { path: [], values: {} })
  const solved = readSetting(desk, sim, preset, { path: ['solution'], values: solution })
  checkSolution(question, desk)

  const marking: Operate = {
    kind: 'operate',
    id: `${desk.lesson}/${id}`,
    revision,
    sim: name,
    values: start.values,
    rules: start.rules,
    controls: controls.map(toOperable),
    goals,
  }
  proveGoals(question, marking, solved, sim, desk)

  const said = goals.map((goal) => sayGoal(goal, sim))
  return {
    marking,
    key: controls.map((control) =>
      renderInline(`${control.label}: ${sayPosition(control, solved.values[control.key]!)}`),
    ),
    pieces: question.goals.map((text, index): Piece => {
      const { label, bound } = said[index]!
      const about = renderInline(`${label} ${bound}`)
      const unmet = question.unmet[text]
      if (!unmet) return desk.fail(['unmet'], `says nothing about the goal “${text}”`)
      return explainWrong(unmet, { path: ['unmet', text], name: `goal:${index}`, about }, desk)
    }),
    misconceptions: Object.fromEntries(
      question.goals.map((text, index) => [`goal:${index}`, question.unmet[text]!.misconception]),
    ),
    controls: controls.map((control) => ({ control, value: start.values[control.key]! })),
    goals: said,
    state:
      placeOf(name, desk) + writeState(name, sim, { ...start, preset: preset.id, seed: firstSeed }),
  }
}

function checkSolution({ controls, solution, goals, unmet }: AuthoredOperate, desk: Desk): void {
  for (const key of Object.keys(solution))
    if (!controls.includes(key))
      desk.fail(['solution', key], 'moves what the reader cannot; it is not among the “controls”')
  for (const text of Object.keys(unmet))
    if (!goals.includes(text))
      desk.fail(['unmet', text], `is about no goal of the question; ${suggest(text, goals)}`)
}

const toOperable = (control: Control): Operable =>
  control.kind === 'range'
    ? { key: control.key, min: control.min, max: control.max }
    : { key: control.key, options: control.options.map(({ value }) => value) }

/** A position of a control in words: `1,000 in flight`, `gives up`. */
export function sayPosition(control: Control, value: Value): string {
  if (control.kind === 'range')
    return withUnit(Number(value), control.unit, decimalsOf(Number(value)))
  return control.options.find((option) => option.value === value)?.label ?? String(value)
}
