import type { Term } from './glossary.ts'

/** A line of the alphabet: a term under its own name, or under another that leads to it. */
interface Entry {
  readonly name: string
  readonly term: Term
}

/** The entries that stand under one letter; those that begin with a digit stand under `0–9`. */
export interface Letter {
  readonly letter: string
  readonly entries: readonly Entry[]
}

/** Every term under every name that it goes by, as a reader would look it up. */
export function listByLetter(terms: readonly Term[]): readonly Letter[] {
  const entries = terms
    .flatMap((term) => [term.term, ...term.aliases].map((name) => ({ name, term })))
    .toSorted((a, b) => inOrder.compare(a.name, b.name))
  const letters = [...new Set(entries.map(letterOf))]
  return letters.map((letter) => ({
    letter,
    entries: entries.filter((entry) => letterOf(entry) === letter),
  }))
}

const inOrder = new Intl.Collator('en', { ignorePunctuation: true, sensitivity: 'base' })

/** `/tmp` stands under T. */
function letterOf({ name }: Entry): string {
  const [first = ''] = name.replace(/^[^\p{L}\p{N}]+/u, '').toUpperCase()
  return /\d/.test(first) ? '0–9' : first
}
