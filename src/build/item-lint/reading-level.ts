import { syllable } from 'syllable'
import { words, plain } from './words.ts'

/**
 * The years of school after which a text is easy to read, by Flesch and Kincaid (1975):
 * 0.39 words a sentence + 11.8 syllables a word - 15.59. Not a number for a text without words.
 */
export function readingLevel(text: string): number {
  const all = words(text).filter((word) => /\p{L}/u.test(word))
  const sentences = plain(text)
    .split(/[.?!:]+(?=\s|$)/)
    .filter((sentence) => /\p{L}/u.test(sentence))
  const syllables = all.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0)
  return (0.39 * all.length) / sentences.length + (11.8 * syllables) / all.length - 15.59
}
