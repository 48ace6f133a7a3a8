import { countOf } from './words.ts'

/** What can be found, in the order in which it is shown: what explains most comes first. */
export const kinds = [
  'Lessons',
  'Glossary',
  'Facts',
  'Misconceptions',
  'Incidents',
  'Laboratory',
  'Claims of the articles',
] as const

/** A piece of an excerpt, and whether it is what was looked for. */
export interface Piece {
  readonly text: string
  readonly isMarked: boolean
}

const named: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  amp: '&',
  '#39': "'",
}

/**
 * An excerpt as plain pieces of text, with dots where it leaves out some of the content. Pagefind
 * gives it as HTML in which the words found are marked; nothing of that reaches a page as HTML, so
 * an excerpt cannot bring elements of its own. Between elements it leaves a space, also where a
 * comma follows.
 */
export function readExcerpt(html: string, content: string): readonly Piece[] {
  const pieces = html
    .split(/<mark>(.*?)<\/mark>/s)
    .map((part, index) => ({ text: plainText(part), isMarked: index % 2 === 1 }))
  const text = pieces
    .map((piece) => piece.text)
    .join('')
    .trim()
  return [
    { text: content.trim().startsWith(text) ? '' : '… ', isMarked: false },
    ...pieces,
    { text: content.trim().endsWith(text) ? '' : ' …', isMarked: false },
  ]
    .map((piece) => ({ ...piece, text: piece.text.replace(/ (?=[,.;:?)])/g, '') }))
    .filter((piece) => piece.text !== '')
}

const plainText = (html: string): string =>
  html.replace(/<[^>]*>/g, '').replace(/&(lt|gt|quot|amp|#39);/g, (_, name: string) => named[name]!)

/** What a search came to, for the line under its field. */
export const sayFound = (count: number, words: string): string =>
  count === 0
    ? `Nothing found for “${words}”. A shorter word may find more.`
    : `${countOf(count, 'result')} for “${words}”.`
