import { sides, wordedSets, type Rule } from './item.ts'
import { plain } from './words.ts'

/** “Nearly all” and “nothing much” are no absolutes. */
const absolute =
  /(?<!\b(?:nearly|almost|hardly|not) )\b(always|never|all(?! (?:the time|day|night|along|at once))|every|none|nothing(?! much)|everything|everyone|entirely|completely|totally|impossible|guaranteed|certainly|only)\b/i

/**
 * Absolutes are seldom true, so readers strike them out. A right answer that has one as well stops
 * them, and so does a wrong one put less strictly.
 */
export const absolutes: Rule = (item) =>
  wordedSets(item).flatMap((set) => {
    const { right, wrong } = sides(set)
    if (right.some(({ text }) => absolute.test(plain(text)))) return []
    return wrong.flatMap(({ path, text }) => {
      const word = absolute.exec(plain(text))?.[0]
      if (word === undefined) return []
      return {
        path: [...path, 'text'],
        problem: `is wrong and has the absolute “${word}”, as no right one does; put it less strictly`,
      }
    })
  })
