/** Each hint that was opened stands in the answer, as `hint:<n>`, and costs a quarter of the points. */
const cost = 0.25

export const countHints = (answer: readonly string[]): number =>
  answer.filter((text) => /^hint:\d+$/.test(text)).length

export const withHints = (score: number, answer: readonly string[]): number =>
  Math.max(0, score - cost * countHints(answer))

/** Whether nothing but hints is missing from the full score. */
export const isRightButForHints = (score: number, answer: readonly string[]): boolean =>
  score > 0 && score + cost * countHints(answer) >= 1
