import type { BaseQuestion, Kind, Option } from './kind.ts'

export interface Multiple extends BaseQuestion {
  readonly kind: 'multiple'
  /** At least one of them is correct. */
  readonly options: readonly Option[]
}

/**
 * Each right option chosen earns its share of the score and each wrong one takes a share away,
 * so that ticking everything is worth no more than ticking nothing.
 */
export const multiple: Kind<Multiple> = {
  mark({ options }, answer) {
    const chosen = options.filter(({ id }) => answer.includes(id))
    const right = options.filter(({ correct }) => correct)
    const hits = chosen.filter(({ correct }) => correct).length
    const misses = chosen.length - hits
    return {
      score: right.length === 0 ? 0 : Math.max(0, (hits - misses) / right.length),
      feedback: options.flatMap((option) => {
        if (option.correct === chosen.includes(option)) return []
        return `${option.correct ? 'missed' : 'chosen'}:${option.id}`
      }),
      right: right.map(({ id }) => id),
      keeps: true,
      ...(chosen.length === 0 && { ask: 'Choose at least one answer first.' }),
    }
  },
}
