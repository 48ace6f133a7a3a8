import {
  commonLosses,
  middleOf,
  missedOf,
  pick,
  plainNumber,
  plainShare,
  shareOf,
  withMoved,
  words,
  type ByShape,
  type Format,
} from './format.ts'
import { plainText } from './html.ts'
import type { Choice, NumberTask, Single } from './portable.ts'
import { splitTiers, type SingleItem } from './split-tiers.ts'

/**
 * GIFT, the text format of Moodle that many others read. Blank lines part its questions and lines
 * that begin with two slashes are comments, so a text never has a line of its own here.
 */
export const gift: Format = {
  always: [words.sure],
  losses(item) {
    const own: ByShape<readonly string[]> = {
      choose: (_, { several }) => (several ? [words.missed] : []),
      number: (_, { ranges }) => (ranges.every(middleOf) ? [] : [words.open]),
      text: () => [words.typed],
      sort: () => [words.wrongPlace],
      order: () => [
        'the order is asked for as a match of places to things',
        words.wrongPlace,
        'each place counts by itself, and not each pair',
      ],
      'two-tier': () => [words.tiers],
    }
    return [
      ...pick(own, item),
      ...(item.hints.length > 0 ? [words.hints] : []),
      ...commonLosses(item),
    ]
  },
  write: (items) => ({
    'serverless-actually.gift': [...new Set(items.map(({ lesson }) => lesson))]
      .flatMap((lesson) => [
        `$CATEGORY: Serverless, Actually/${lesson}`,
        ...items
          .filter((item) => item.lesson === lesson)
          .flatMap(splitTiers)
          .map(writeItem),
      ])
      .join('\n\n')
      .concat('\n'),
  }),
}

function writeItem(item: SingleItem): string {
  const tags = [item.purpose, ...item.misconceptions].map((tag) => ` [tag:${tag}]`)
  return `// [id:${item.id}]${tags.join('')}
::${escape(item.id)}::[html]${inLine(item.prompt)}{${pick(answers, item)}
}`
}

/** The characters that mean something in GIFT. */
const escape = (text: string): string => text.replace(/[\\~=#{}:]/g, '\\$&')

/** HTML in one line: in code a line ends by an element, elsewhere a line end is a space. */
const inLine = (html: string): string =>
  escape(
    html
      .replace(/<pre>.*?<\/pre>/gs, (code) => code.replaceAll('\n', '<br>'))
      .replace(/\s*\n\s*/g, ' ')
      .trim(),
  )

const said = (feedback: string): string => (feedback === '' ? '' : `#[html]${inLine(feedback)}`)

const close = (explanation: string): string => `\n####[html]${inLine(explanation)}`

const answers: ByShape<string, Single> = {
  choose: (item, { several, choices }) =>
    several
      ? choices.map((choice) => writeShare(choice, choices)).join('') +
        close(withMoved(item.explanation, missedOf(choices)))
      : choices.map(writeChoice).join('') + close(item.explanation),
  number: (item, task) =>
    `#${writeNumber(task)}${close(
      withMoved(
        item.explanation,
        task.ranges.filter((range) => !middleOf(range)),
      ),
    )}`,
  text: (item, { key, wrong, otherwise }) =>
    [
      `\n=${escape(noWildcard(key))}`,
      ...wrong.map(({ text, feedback }) => `\n=%0%${escape(noWildcard(text))}${said(feedback)}`),
      `\n=%0%*${said(otherwise)}`,
    ].join('') + close(item.explanation),
  sort(item, { categories, items, wrong }) {
    const unused = categories.filter(({ id }) => !items.some((one) => one.in === id))
    const nameOf = (category: string) =>
      plainText(categories.find(({ id }) => id === category)!.html)
    return (
      items.map((one) => `\n=[html]${inLine(one.html)} -> ${rightSide(nameOf(one.in))}`).join('') +
      unused.map(({ id }) => `\n= -> ${rightSide(nameOf(id))}`).join('') +
      close(withMoved(item.explanation, wrong))
    )
  },
  order: (item, { found, sequence, slips }) =>
    sequence
      .map((id, place) => {
        const text = plainText(found.find((one) => one.id === id)!.html)
        return `\n=${place + 1} -> ${rightSide(text)}`
      })
      .join('') + close(withMoved(item.explanation, slips)),
}

const writeChoice = ({ html, correct, feedback }: Choice): string =>
  `\n${correct ? '=' : '~'}[html]${inLine(html)}${said(feedback)}`

const writeShare = ({ html, correct, feedback }: Choice, all: readonly Choice[]): string =>
  `\n~%${plainShare(shareOf(correct, all))}%[html]${inLine(html)}${correct ? '' : said(feedback)}`

/** Right ones first, since the first that fits counts. */
const writeNumber = ({ key, tolerance, ranges, otherwise }: NumberTask): string =>
  [
    `\n=${plainNumber(key)}:${plainNumber(tolerance)}`,
    ...ranges.flatMap((range) => {
      const found = middleOf(range)
      return found ? `\n=%0%${found.middle}:${found.reach}${said(range.feedback)}` : []
    }),
    `\n~${said(otherwise)}`,
  ].join('')

/** In an answer that is typed a star stands for anything. */
const noWildcard = (text: string): string => text.replaceAll('*', '\\*')

/** What stands right of the arrow is plain text, in which a second arrow would be read as one. */
const rightSide = (text: string): string => escape(text.replaceAll('->', '→'))
