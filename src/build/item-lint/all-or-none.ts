import { wordedSets, type Rule } from './item.ts'
import { plain } from './words.ts'

const aboutOthers =
  /\b(all|none|both|neither|any|either|most) of the above\b|^(all|none|both|neither) of (these|those|them|the others?)\b/i

/** Such an answer is about other answers: one of them known decides it. */
export const allOrNone: Rule = (item) =>
  wordedSets(item).flatMap((set) =>
    set.flatMap(({ path, text }) => {
      const found = aboutOthers.exec(plain(text))?.[0]
      if (found === undefined) return []
      return {
        path: [...path, 'text'],
        problem: `says “${found}”; say what holds, or make the question a “multiple”`,
      }
    }),
  )
