import { answerSets, type Rule } from './item.ts'

const negative = /\b(not|never|except|cannot|neither|nor|\w+n[’']t)\b/i
const emphasised = /\*\*[^*]*\*\*|\*[^*]*\*|__[^_]*__|\b_[^_]*_\b/g

/** A “not” that is read over turns the question round, and then measures eyes. */
export const negativeStem: Rule = (item) => {
  if (answerSets(item).length === 0) return []
  const stem = questionOf(item.prompt).replace(emphasised, '')
  const word = negative.exec(stem)?.[0]
  // In capitals it has been marked as well.
  if (word === undefined || word === word.toUpperCase()) return []
  return [
    {
      path: ['prompt'],
      problem: `asks with an unmarked “${word}”; ask what holds, or write *${word}*`,
    },
  ]
}

/** What is asked: the sentences with a question mark, or the last if there are none. */
export function questionOf(prompt: string): string {
  const sentences = prompt
    .split(/(?<=[.?:!]["”’*_)]*)\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
  const asked = sentences.filter((sentence) => /\?["”’*_)]*$/.test(sentence))
  return (asked.length > 0 ? asked : sentences.slice(-1)).join(' ')
}
