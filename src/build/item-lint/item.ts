import { isRecord } from '../../lib/json.ts'
import type { Path } from '../yaml.ts'

/**
 * The lint looks at items as they are written, whatever their kind. Lists of answers are found by
 * the names of their fields and explanations wherever they stand, so a new kind brings nothing.
 */

/** What a rule finds fault with: where, from the item on, and how a sentence about it goes on. */
export interface Finding {
  readonly path: Path
  readonly problem: string
  /** Another place in the item, with whose name the sentence ends. */
  readonly as?: Path
}

export type Rule = (item: Item) => readonly Finding[]

/** As much of an item as the lint knows of. */
export interface Item {
  readonly id: string
  readonly prompt: string
  readonly options?: readonly Answer[] | undefined
  /** Of a two-tier question. */
  readonly reasons?: readonly Answer[] | undefined
  /** Where a fault may be: parts of a chain, or lines of code. */
  readonly hops?: readonly Answer[] | undefined
  readonly lines?: readonly Answer[] | undefined
}

interface Answer {
  readonly text?: string
  readonly correct?: boolean | undefined
}

/** Answers of which a reader chooses. */
export interface AnswerSet {
  readonly path: Path
  readonly answers: readonly Answer[]
}

/** An answer with words of its own to judge. */
export interface Worded {
  readonly path: Path
  readonly text: string
  readonly correct: boolean
}

const lists = ['options', 'reasons', 'hops', 'lines'] as const

export const answerSets = (item: Item): readonly AnswerSet[] =>
  lists.flatMap((field) => {
    const answers = item[field]
    return answers ? [{ path: [field], answers }] : []
  })

/** The sets whose answers are worded by the author; a line of code is worded by its purpose. */
export const wordedSets = (item: Item): readonly (readonly Worded[])[] =>
  answerSets(item)
    .map(({ path, answers }) =>
      answers.flatMap(({ text, correct = false }, index) =>
        text === undefined ? [] : [{ path: [...path, index], text, correct }],
      ),
    )
    .filter((set) => set.length > 0)

/** The right answers of a set and the wrong ones. */
export const sides = (set: readonly Worded[]) => ({
  right: set.filter(({ correct }) => correct),
  wrong: set.filter(({ correct }) => !correct),
})

/** What a reader is told about a wrong answer, wherever in the item it stands. */
export function explanations(
  written: unknown,
  path: Path = [],
): readonly { readonly path: Path; readonly text: string }[] {
  if (Array.isArray(written))
    return written.flatMap((value, index) => explanations(value, [...path, index]))
  if (!isRecord(written)) return []
  return Object.entries(written).flatMap(([key, value]) => {
    const at = [...path, key]
    const says = (key === 'feedback' || key === 'otherwise') && typeof value === 'string'
    return says ? [{ path: at, text: value }] : explanations(value, at)
  })
}
