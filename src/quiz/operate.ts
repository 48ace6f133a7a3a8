import { holds, type Goal } from '../lib/goal.ts'
import type { BaseQuestion, Kind } from './kind.ts'

type Value = number | string

/** A control of the simulation that the reader may move, and where to. */
export type Operable =
  | { readonly key: string; readonly options: readonly Value[] }
  | { readonly key: string; readonly min: number; readonly max: number }

/** The reader sets controls of a simulation so that goals are met. */
export interface Operate extends BaseQuestion {
  readonly kind: 'operate'
  readonly sim: string
  /** Every control as the question finds it. */
  readonly values: Readonly<Record<string, Value>>
  /** The model's figures of the ledger, for whoever runs the simulation. */
  readonly rules: Readonly<Record<string, number>>
  readonly controls: readonly Operable[]
  readonly goals: readonly Goal[]
}

/** All goals at once or nothing: goals pull against each other, and one alone is often easy. */
export const operate: Kind<Operate> = {
  mark({ sim, values, controls, goals }, answer, outside) {
    const chosen = controls.flatMap((control) => {
      const value = readPosition(control, answer)
      return value === undefined ? [] : [[control.key, value] as const]
    })
    if (chosen.length < controls.length) return { score: 0, feedback: ['key'] }

    const set = { ...values, ...Object.fromEntries(chosen) }
    const measures = outside.measure(sim, set)
    if (typeof measures === 'string') return { score: 0, feedback: ['key'], ask: measures }
    const unmet = goals.flatMap((goal, index) =>
      holds(goal, { ...set, ...measures }) ? [] : `goal:${index}`,
    )
    return { score: unmet.length === 0 ? 1 : 0, feedback: unmet }
  },
}

/** Where `limit=40` among the answers puts the control; nothing if it cannot stand there. */
function readPosition(control: Operable, answer: readonly string[]): Value | undefined {
  const start = `${control.key}=`
  const text = answer.find((part) => part.startsWith(start))?.slice(start.length)
  if ('options' in control) return control.options.find((option) => String(option) === text)
  const value = text ? Number(text) : NaN
  return value >= control.min && value <= control.max ? value : undefined
}
