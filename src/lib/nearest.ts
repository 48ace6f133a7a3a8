import { listWords } from './format.ts'

/** What to say after an unknown name: the one that was meant, or the ones that there are. */
export function suggest(name: string, names: readonly string[]): string {
  const near = names
    .map((known) => ({ known, edits: distance(name, known) }))
    .toSorted((a, b) => a.edits - b.edits)
  const [best] = near
  if (!best) return 'there are none'
  if (best.edits <= Math.max(2, name.length / 3)) return `did you mean “${best.known}”?`
  return names.length <= 8
    ? `there ${names.length === 1 ? 'is' : 'are'} ${quote(names)}`
    : `the nearest are ${quote(near.slice(0, 3).map(({ known }) => known))}`
}

/** An error about a name that nothing of its kind has, with the names that there are. */
export const unknownName = (noun: string, name: string, names: readonly string[]): Error =>
  new Error(`there is no ${noun} “${name}”; ${suggest(name, names)}`)

const quote = (names: readonly string[]): string => listWords(names.map((name) => `“${name}”`))

/** How many letters to add, drop or change to get from one text to the other (Levenshtein). */
export function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (let i = 1; i <= from.length; i++) {
    const next = [i]
    for (let j = 1; j <= to.length; j++) {
      const change = row[j - 1]! + (from[i - 1] === to[j - 1] ? 0 : 1)
      next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1))
    }
    row = next
  }
  return row[to.length]!
}
