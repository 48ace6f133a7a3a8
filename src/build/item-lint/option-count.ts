import { answerSets, type Rule } from './item.ts'

/** Two answers are a coin; with more than five, some are there only to fill the list. */
export const optionCount: Rule = (item) =>
  answerSets(item).flatMap(({ path, answers: { length } }) => {
    if (length >= 3 && length <= 5) return []
    return { path, problem: `are ${length}; a reader chooses among 3 to 5` }
  })
