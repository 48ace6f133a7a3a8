import { sides, wordedSets, type Rule } from './item.ts'
import { questionOf } from './negative-stem.ts'
import { contentWords } from './words.ts'

/** A word of the question that only the right answer repeats leads to it by its sound. */
export const echoedWord: Rule = (item) => {
  const stem = contentWords(questionOf(item.prompt))
  return wordedSets(item).flatMap((set) => {
    const { right, wrong } = sides(set)
    const inRight = wordsOf(right)
    const inWrong = wordsOf(wrong)
    // A wrong answer with an echo of its own leads just as well, and so neither does.
    if ([...stem].some((word) => inWrong.has(word) && !inRight.has(word))) return []
    const echo = [...stem].find((word) => inRight.has(word) && !inWrong.has(word))
    const key = right.find(({ text }) => echo !== undefined && contentWords(text).has(echo))
    if (!key) return []
    return {
      path: [...key.path, 'text'],
      problem: `is right and alone in repeating “${echo}…” of the question; say it in a wrong one too, or otherwise here`,
    }
  })
}

const wordsOf = (set: readonly { readonly text: string }[]): ReadonlySet<string> =>
  new Set(set.flatMap(({ text }) => [...contentWords(text)]))
