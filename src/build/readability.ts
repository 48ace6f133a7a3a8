import type { Lesson } from './lessons.ts'
import { readMdx } from './mdx-text.ts'

const most = { sentence: 18, paragraph: 90 } as const

/**
 * The gate for how a lesson reads: no paragraph has more than 90 words, and half of the sentences
 * have fewer than 18. A figure that a component fills in counts as one word.
 */
export function checkReadability({ file, text }: Pick<Lesson, 'file' | 'text'>): void {
  const paragraphs = findParagraphs(text)
  for (const { line, words } of paragraphs)
    if (words > most.paragraph)
      throw new Error(
        `${file}:${line}: a paragraph of ${words} words; the most is ${most.paragraph}, so divide it or cut it`,
      )
  const sorted = paragraphs.flatMap(({ sentences }) => sentences).toSorted((a, b) => a - b)
  const usual = sorted[Math.floor(sorted.length / 2)] ?? 0
  if (usual >= most.sentence)
    throw new Error(
      `${file}:1: half of the sentences have ${usual} words or more; it has to be fewer than ${most.sentence}`,
    )
}

interface Paragraph {
  /** Where it begins, from 1. */
  readonly line: number
  readonly words: number
  /** The words of each sentence. */
  readonly sentences: readonly number[]
}

/** Paragraphs and items of lists; headings, tables and code are none. */
export function findParagraphs(text: string): readonly Paragraph[] {
  const { prose } = readMdx(text.replace(/<(Fact|Result)\b[^>]*\/>/g, keepAsWord))
  const paragraphs: Paragraph[] = []
  let from = 0
  for (const passage of prose.split(/\n(?=\s*\n|\s*(?:[-*]|\d+\.) )/)) {
    const line = prose.slice(0, from).split('\n').length + leadingLines(passage)
    from += passage.length + 1
    const sentences = /^\s*[#|]/.test(passage)
      ? []
      : passage
          .split(/(?<=[.?!:][”’)*_]*)\s+/)
          .map(countWords)
          .filter((words) => words > 0)
    const words = sentences.reduce((sum, count) => sum + count, 0)
    if (words > 0) paragraphs.push({ line, words, sentences })
  }
  return paragraphs
}

/** A component that stands for a figure, as a word. */
const keepAsWord = (tag: string): string => `x${tag.slice(1).replace(/[^\n]/g, ' ')}`

const leadingLines = (passage: string): number => /^\s*/.exec(passage)![0].split('\n').length - 1

const countWords = (sentence: string): number =>
  sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}·]/u.test(word)).length
