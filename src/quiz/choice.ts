import type { BaseQuestion, Kind, Option } from './kind.ts'

export interface Choice extends BaseQuestion {
  readonly kind: 'choice'
  /** Exactly one of them is correct. */
  readonly options: readonly Option[]
}

/** One option and no other: all or nothing. */
export const choice: Kind<Choice> = {
  mark({ options }, answer) {
    const chosen = options.filter(({ id }) => answer.includes(id))
    const missed = options.filter(({ correct }) => correct && chosen.length === 0)
    const right = chosen.length === 1 && chosen[0]!.correct
    return {
      score: right ? 1 : 0,
      feedback: [
        ...chosen.map(({ id }) => `chosen:${id}`),
        ...missed.map(({ id }) => `missed:${id}`),
      ],
      right: options.filter(({ correct }) => correct).map(({ id }) => id),
      ...(chosen.length === 0 && { ask: 'Choose an answer first.' }),
    }
  },
}
