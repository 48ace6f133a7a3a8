import { plain } from './words.ts'

interface Range {
  readonly from: number
  readonly to: number
  /** Whether `from` and `to` themselves are outside of it. */
  readonly open: boolean
  /** The words around the numbers: its unit. */
  readonly unit: string
}

const number = String.raw`([-−]?\d+(?:\.\d+)?)\s*%?`
const forms: readonly (readonly [RegExp, (a: number, b: number) => Omit<Range, 'unit'>])[] = [
  [
    new RegExp(`${number}(?: *(?:to|–|-) *| and )${number}`),
    (a, b) => ({ from: a, to: b, open: false }),
  ],
  [
    new RegExp(`(?:less than|fewer than|below|under) ${number}`),
    (a) => ({ from: -Infinity, to: a, open: true }),
  ],
  [
    new RegExp(`(?:more than|above|over) ${number}`),
    (a) => ({ from: a, to: Infinity, open: true }),
  ],
  [new RegExp(`(?:at most|up to) ${number}`), (a) => ({ from: -Infinity, to: a, open: false })],
  [new RegExp(`at least ${number}`), (a) => ({ from: a, to: Infinity, open: false })],
  [
    new RegExp(`${number}(?: \\w+)? (?:or|and) (?:more|above|over)`),
    (a) => ({ from: a, to: Infinity, open: false }),
  ],
  [
    new RegExp(`${number}(?: \\w+)? (?:or|and) (?:less|fewer|below)`),
    (a) => ({ from: -Infinity, to: a, open: false }),
  ],
  [new RegExp(number), (a) => ({ from: a, to: a, open: false })],
]

/** An answer that is a number or a range of numbers and nothing else; a reason beside it says more. */
function readRange(text: string): Range | undefined {
  const bare = plain(text)
    .toLowerCase()
    .replace(/(\d),(?=\d{3})/g, '$1')
    .replace(/^(about|around|roughly|between|from) /, '')
  for (const [form, make] of forms) {
    const found = form.exec(bare)
    if (!found) continue
    const rest = bare.replace(found[0], ' ').trim()
    if (/\d/.test(rest) || rest.split(/\s+/).length > 3) return undefined
    const read = (written = '') => Number(written.replace('−', '-'))
    const unit = `${found[0].includes('%') ? '% ' : ''}${rest}`.trim()
    return { ...make(read(found[1]), read(found[2])), unit }
  }
  return undefined
}

/** Whether both are numbers of one unit, and one number may lie in both. */
export function describesSame(some: string, other: string): boolean {
  const [a, b] = [readRange(some), readRange(other)]
  if (!a || !b || a.unit !== b.unit) return false
  const from = Math.max(a.from, b.from)
  const to = Math.min(a.to, b.to)
  return from < to || (from === to && holds(a, from) && holds(b, from))
}

const holds = ({ from, to, open }: Range, value: number): boolean =>
  open ? from < value && value < to : from <= value && value <= to
