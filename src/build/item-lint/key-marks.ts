import { sides, wordedSets, type Rule } from './item.ts'

const marks = {
  code: /`[^`]+`/,
  'bold type': /\*\*[^*]+\*\*|__[^_]+__/,
  italics: /(?<![*\w])\*(?!\*)[^*]+\*(?!\*)|(?<![_\w])_(?!_)[^_]+_(?![_\w])/,
}

/** What looks different from the rest is chosen before it is read. */
export const keyMarks: Rule = (item) =>
  wordedSets(item).flatMap((set) => {
    const { right, wrong } = sides(set)
    return Object.entries(marks).flatMap(([name, mark]) => {
      const key = right.find(({ text }) => mark.test(text))
      if (!key || wrong.some(({ text }) => mark.test(text))) return []
      return {
        path: [...key.path, 'text'],
        problem: `is right and alone in having ${name}; give it to a wrong one too, or to none`,
      }
    })
  })
