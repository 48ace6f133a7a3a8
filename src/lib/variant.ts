/**
 * A question may be asked in several forms with other numbers. Which of them an attempt answered
 * stands at the end of its answer, as `variant:<n>`; the first form leaves no mark. Forms may come
 * and go: marking never sees the mark, and an answer to a form that is gone counts as before.
 */
const mark = /^variant:(\d{1,3})$/

/** The number of the form that was answered, from 0. */
export const variantOf = (answer: readonly string[]): number =>
  Number(mark.exec(answer.at(-1) ?? '')?.[1] ?? 0)

/** What the reader answered. */
export const withoutVariant = (answer: readonly string[]): readonly string[] =>
  mark.test(answer.at(-1) ?? '') ? answer.slice(0, -1) : answer

export const withVariant = (answer: readonly string[], variant: number): readonly string[] =>
  variant === 0 ? answer : [...answer, `variant:${variant}`]
