import { answerSets, type Rule } from './item.ts'

/**
 * Two answers are a coin; with more than five, some are there only to fill the list. Statements
 * that need a reason may be two, because it is the pairs that a reader chooses from.
 */
export const optionCount: Rule = (item) =>
  answerSets(item).flatMap(({ path, answers: { length } }) => {
    const least = item.reasons && path[0] === 'options' ? 2 : 3
    if (length >= least && length <= 5) return []
    return { path, problem: `are ${length}; a reader chooses among ${least} to 5` }
  })
