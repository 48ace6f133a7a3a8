import type { Attempt, Confidence } from './attempts.ts'
import { countHints } from './hints.ts'
import { isConfident, isRight } from './lesson-state.ts'

/**
 * What an answer says together with how sure its reader was. Right and wrong alone tell neither
 * knowledge from luck nor a belief from a gap.
 *
 * |       | a guess     | leaning          | fairly sure, certain |
 * | ----- | ----------- | ---------------- | -------------------- |
 * | right | lucky guess | unsure but right | solid                |
 * | wrong | not yet     | not yet          | confidently wrong    |
 *
 * Partly right is wrong here, since something is still believed. Not to know is not yet. Right with
 * the help of a hint is unsure at best. An answer without a confidence is taken for leaning.
 */
export type Standing = keyof typeof standings

/** The standings in the order in which they deserve a look, with what each of them means. */
export const standings = {
  misled: {
    name: 'Confidently wrong',
    about: 'Nobody looks up what they are sure of, so these come first.',
  },
  open: { name: 'Not yet', about: 'Not right, and you did not claim to be sure.' },
  lucky: { name: 'Lucky guess', about: 'Right, but it might as well have been wrong.' },
  unsure: {
    name: 'Unsure but right',
    about: 'Right, with doubts or with hints. The explanation may settle them.',
  },
  solid: { name: 'Solid', about: 'Right, and you knew it.' },
} as const

export const standingNames = Object.keys(standings) as readonly Standing[]

export function standingOf(attempt: Attempt): Standing {
  if (!isRight(attempt)) return isConfident(attempt) ? 'misled' : 'open'
  if (isConfident(attempt) && countHints(attempt.answer) === 0) return 'solid'
  return attempt.confidence === 0 ? 'lucky' : 'unsure'
}

/** The items by what their last answers say. Each item has an answer at least, oldest first. */
export function groupByStanding<Item extends { readonly tries: readonly Attempt[] }>(
  items: readonly Item[],
): Readonly<Record<Standing, readonly Item[]>> {
  const groups: Record<Standing, Item[]> = {
    misled: [],
    open: [],
    lucky: [],
    unsure: [],
    solid: [],
  }
  for (const item of items) groups[standingOf(item.tries.at(-1)!)].push(item)
  return groups
}

const sure = ['guessing', 'leaning that way', 'fairly sure', 'certain'] as const

/** How sure the reader was at most, of a number of answers; nothing if the reader never said. */
export function saySurest(answers: number, surest: Confidence | undefined): string {
  if (surest === undefined) return ''
  return `${answers === 1 ? 'You were' : 'At your surest you were'} ${sure[surest]}.`
}
