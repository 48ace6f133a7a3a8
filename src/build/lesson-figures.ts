import { findNumbers } from '../lib/figures.ts'
import { findBareFigure } from './bare-figures.ts'
import type { Lesson } from './lessons.ts'
import { readMdx } from './mdx-text.ts'

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
