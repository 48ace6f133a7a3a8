import { findNumbers } from '../lib/figures.ts'
import { findBareFigure } from './bare-figures.ts'
import type { Lesson } from './lessons.ts'

/**
 * The gate for figures in a lesson: one with a tracked unit is a `<Fact>` of the ledger, a
 * `<Result>` of a run, or marked by `<Given>` as the example's own. In the attributes of a
 * component, which can hold none of these, it must be a setting that the same component names.
 */
export function checkFigures({ file, text }: Pick<Lesson, 'file' | 'text'>): void {
  const { prose, tags } = readMdx(text)
  const lineOf = (at: number) => text.slice(0, at).split('\n').length
  const fail = (at: number, figure: string, advice: string) =>
    new Error(`${file}:${lineOf(at)}: the bare figure “${figure}” may go stale; ${advice}`)

  const figure = findBareFigure(prose)
  if (figure !== undefined)
    throw fail(
      prose.indexOf(figure),
      figure.trim(),
      'take it from the ledger with <Fact id>, from a run with <Result measure>, or mark the example’s own with <Given>',
    )
  for (const { at, text: tag } of tags) {
    const { words, settings } = splitTag(tag)
    for (const written of words) {
      const stray = findStray(written, settings)
      if (stray !== undefined)
        throw fail(at + tag.indexOf(written), stray, 'no setting in this component is that figure')
    }
  }
}

interface Piece {
  readonly at: number
  readonly text: string
}

/** A text with everything blanked out that is no prose, and the tags of components. */
function readMdx(text: string): { readonly prose: string; readonly tags: readonly Piece[] } {
  const blank = (passage: string) => passage.replace(/[^\n]/g, ' ')
  const prose = text
    .replace(/^---\n.*?^---$/ms, blank)
    .replace(/^( *)(```+)[^\n]*\n.*?^ *\2$/gms, blank)
    .replace(/`[^`\n]+`/g, blank)
    .replace(/\{\/\*.*?\*\/\}/gs, blank)
  const tags = findTags(prose)
  const withoutTags = tags.reduce(
    (left, { at, text: tag }) => left.slice(0, at) + blank(tag) + left.slice(at + tag.length),
    prose,
  )
  return { prose: blankGiven(prose, withoutTags), tags }
}

function blankGiven(text: string, prose: string): string {
  let left = prose
  for (const { index, 0: marked } of text.matchAll(/<Given>.*?<\/Given>/gs))
    left = left.slice(0, index) + marked.replace(/[^\n]/g, '·') + left.slice(index + marked.length)
  return left
}

/** Every tag of a component, to the `>` that is in no string and no braces. */
function findTags(text: string): readonly Piece[] {
  return [...text.matchAll(/<\/?[A-Z]\w*/g)].map(({ index }) => {
    let depth = 0
    let quote = ''
    let end = index
    for (; end < text.length; end++) {
      const char = text[end]!
      if (quote !== '') quote = char === quote ? '' : quote
      else if (char === '"' || char === "'") quote = char
      else if (char === '{') depth++
      else if (char === '}') depth--
      else if (char === '>' && depth === 0) break
    }
    return { at: index, text: text.slice(index, end + 1) }
  })
}

/** The texts of a tag, and the numbers that stand in it as settings. */
function splitTag(tag: string) {
  const strings = [...tag.matchAll(/'([^'\n]*)'|"([^"]*)"/g)].map(
    ([, one, two]) => one ?? two ?? '',
  )
  const isGoal = (text: string) => /^\w+ (<|<=|=|>=|>) \S+$/.test(text)
  const code = tag.replace(/'[^'\n]*'|"[^"]*"/g, ' ')
  const goals = strings.filter(isGoal)
  return {
    words: strings.filter((text) => !isGoal(text)),
    settings: [code, ...goals].flatMap(findNumbers),
  }
}

function findStray(words: string, settings: readonly number[]): string | undefined {
  const figure = findBareFigure(words)
  if (figure === undefined) return undefined
  const [number] = findNumbers(figure)
  if (number === undefined || !settings.includes(number)) return figure
  return findStray(words.slice(words.indexOf(figure) + figure.length), settings)
}
