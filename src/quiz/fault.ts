import type { BaseQuestion, Kind, Option } from './kind.ts'

/** A line of code, or a hop of a chain, to point at: here is the fault. */
export interface Fault extends BaseQuestion {
  readonly kind: 'fault'
  /** Exactly one of them is correct. */
  readonly candidates: readonly Option[]
}

/** What is wrong with the right place is said whatever was chosen: nothing else shows it. */
export const fault: Kind<Fault> = {
  mark({ candidates }, answer) {
    const chosen = candidates.filter(({ id }) => answer.includes(id))
    const right = candidates.filter(({ correct }) => correct).map(({ id }) => id)
    const wrong = chosen.filter(({ correct }) => !correct)
    return {
      score: chosen.length === 1 && wrong.length === 0 ? 1 : 0,
      feedback: [...wrong.map(({ id }) => `chosen:${id}`), ...right.map((id) => `chosen:${id}`)],
      right,
      ...(chosen.length === 0 && { ask: 'Point at one of the marked places first.' }),
    }
  },
}
