import type { BaseQuestion, Kind, Option } from './kind.ts'

/** A statement to choose, and the reason for it. Answered as `statement=<id>` and `reason=<id>`. */
export interface TwoTier extends BaseQuestion {
  readonly kind: 'two-tier'
  /** Exactly one of them is correct. */
  readonly statements: readonly Option[]
  /** Exactly one of them is correct. */
  readonly reasons: readonly Option[]
}

/** Both or nothing: what is right for a wrong reason goes wrong the next time. */
export const twoTier: Kind<TwoTier> = {
  mark({ statements, reasons }, answer) {
    const statement = readTier('statement', statements, answer)
    const reason = readTier('reason', reasons, answer)
    const tiers = [statement, reason]
    const half =
      statement.isRight && reason.isWrong
        ? 'half:statement'
        : reason.isRight && statement.isWrong && 'half:reason'
    return {
      score: statement.isRight && reason.isRight ? 1 : 0,
      feedback: [...(half ? [half] : []), ...tiers.flatMap(({ feedback }) => feedback)],
      right: tiers.flatMap(({ right }) => right),
      ...(!(statement.isRight || statement.isWrong)
        ? { ask: 'Choose a statement first.' }
        : !(reason.isRight || reason.isWrong) && { ask: 'Choose the reason, too.' }),
    }
  },
}

/** Two of a tier are none: a form cannot send them. */
function readTier(name: string, options: readonly Option[], answer: readonly string[]) {
  const chosen = options.filter(({ id }) => answer.includes(`${name}=${id}`))
  const isRight = chosen.length === 1 && chosen[0]!.correct
  return {
    isRight,
    isWrong: chosen.length > 0 && !isRight,
    feedback: chosen.map(({ id }) => `chosen:${name}=${id}`),
    right: options.filter(({ correct }) => correct).map(({ id }) => `${name}=${id}`),
  }
}
