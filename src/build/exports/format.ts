import type { Portable, Task } from './portable.ts'

/** A format of other systems: what it makes of the items, and what it cannot take. */
export interface Format {
  /** What is lost or changed of every item, in words. */
  readonly always: readonly string[]
  /** What is lost or changed of this one. */
  readonly losses: (item: Portable) => readonly string[]
  /** The files by their paths. */
  readonly write: (items: readonly Portable[]) => Readonly<Record<string, string>>
}

/** Something for each shape that a task may have; a format that forgets one does not compile. */
export type ByShape<Made, Known extends Task = Task> = {
  readonly [S in Known['shape']]: (item: Portable, task: Extract<Known, { shape: S }>) => Made
}

/** What the table has for the shape of this task. */
export const pick = <Made, Known extends Task>(
  table: ByShape<Made, Known>,
  item: Portable & { readonly task: Known },
): Made =>
  // The table pairs each shape with its own tasks; the compiler cannot follow that by name.
  (table[item.task.shape as Known['shape']] as (item: Portable, task: Known) => Made)(
    item,
    item.task,
  )

/** The share of the score that a choice among several earns, in per cent of it. */
export function shareOf(
  correct: boolean,
  choices: readonly { readonly correct: boolean }[],
): number {
  const right = choices.filter((choice) => choice.correct).length
  return (correct ? 100 : -100) / right
}

/** An explanation with those behind it that belong to answers, where a format has no place for them. */
export const withMoved = (
  explanation: string,
  moved: readonly { readonly about: string; readonly feedback: string }[],
): string =>
  explanation +
  moved.map(({ about, feedback }) => `<p><strong>${about}</strong></p>${feedback}`).join('')

/** What is said of right choices that are left out. */
export const missedOf = (
  choices: readonly {
    readonly correct: boolean
    readonly html: string
    readonly feedback: string
  }[],
) =>
  choices
    .filter(({ correct, feedback }) => correct && feedback !== '')
    .map(({ html, feedback }) => ({ about: html, feedback }))

/** A number without an exponent, and without what binary fractions add to it. */
export const plainNumber = (value: number): string => String(Number(value.toFixed(9)))

/** A range as a middle and how far it reaches; nothing if it has no end. */
export function middleOf({
  from,
  to,
}: {
  readonly from?: number | undefined
  readonly to?: number | undefined
}) {
  if (from === undefined || to === undefined) return undefined
  return { middle: plainNumber((from + to) / 2), reach: plainNumber((to - from) / 2) }
}

/** The same losses, worded alike in every format. */
export const words = {
  sure: 'how sure the reader is is not asked',
  misconceptions: 'the misconceptions behind the wrong answers are not named',
  hints: 'hints are left out',
  variants: 'only the first variant is written, and the others are left out',
  links: 'links to the course are left out; --site gives them an address',
  missed: 'what is said of right answers left out stands in the general explanation',
  open: 'what is said of numbers beyond a bound stands in the general explanation',
  wrongPlace: 'what is said of single wrong places stands in the general explanation',
  typed: 'spaces and quotation marks of a typed answer count',
  tiers: 'statement and reason are two items, each scored by itself',
} as const

/** A share in per cent as Moodle knows it: to five digits. */
export const plainShare = (share: number): string => String(Number(share.toFixed(5)))

/** What every format loses alike, where an item has it. */
export const commonLosses = ({ variants, hasLostLinks }: Portable): readonly string[] => [
  ...(variants > 0 ? [words.variants] : []),
  ...(hasLostLinks ? [words.links] : []),
]
