import { z } from 'astro/zod'
import { suggest } from '../lib/nearest.ts'
import { checkFact } from './fact-checks.ts'
import { readCatalogue } from './catalogue.ts'
import { factSchema, type Fact } from './fact-schema.ts'

/** The figures that the course states. Each function throws a sentence about an unknown name. */
export interface Ledger {
  readonly facts: readonly Fact[]
  /** The facts of each file, by the file's name. */
  readonly files: Readonly<Record<string, readonly Fact[]>>
  getFact(id: string): Fact
  /** The value of a fact, or of one of its parts: `lambda-throttle-async.firstRetryMs`. */
  factNumber(name: string): number
}

/** Throws a sentence, too, where a fact is at odds with itself. */
export function createLedger(texts: Readonly<Record<string, string>>): Ledger {
  const { items, files, get, map } = readCatalogue(texts, z.array(factSchema), 'fact')
  map(checkFact)
  return {
    facts: items,
    files,
    getFact: get,
    factNumber(name) {
      const [id = ''] = name.split('.')
      return numberOf(name, get(id))
    },
  }
}

/** The number that `name` asks of a fact as it stands today or stood in one period of its history. */
export function numberOf(name: string, { value, parts }: Pick<Fact, 'value' | 'parts'>): number {
  const [id, part] = name.split('.')
  const found = part === undefined ? value : parts[part]
  if (typeof found === 'number') return found
  throw new Error(
    part === undefined
      ? `the value of fact “${id}” is not a number`
      : `fact “${id}” has no part “${part}”; ${suggest(part, Object.keys(parts))}`,
  )
}

const texts = import.meta.glob<string>('../content/facts/*.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
})
let course: Ledger | undefined

/** The course's own ledger, read when first asked for. */
export const getLedger = (): Ledger => (course ??= createLedger(texts))

export const getFact: Ledger['getFact'] = (name) => getLedger().getFact(name)
