import { z } from 'astro/zod'
import { suggest } from '../lib/nearest.ts'
import type { Rules } from '../sims/sim.ts'
import { readCatalogue } from './catalogue.ts'
import { address, date, figure, id, text } from './schema.ts'
import { fields } from './yaml.ts'

const value = z.union([z.number(), z.boolean(), text], { error: 'a number, text, true or false' })

const fact = fields('fact', {
  id,
  name: text,
  /** The figure as prose prints it. */
  shown: figure,
  value,
  unit: z.string().default(''),
  /** Numbers inside a composite fact. */
  parts: z.record(z.string(), z.number()).default({}),
  /** Goes on from the figure, in the margin. */
  note: text,
  asOf: date,
  confidence: z.enum(['high', 'medium', 'low', 'unverified']),
  source: fields('source', { title: text, url: address }),
  history: z
    .array(
      fields('entry of a history', {
        value,
        from: figure,
        /** The day on which the next rule began; `now` while this one holds. */
        to: figure.default('now'),
        source: text.optional(),
      }),
    )
    .default([]),
})

type Fact = z.infer<typeof fact>

/** The figures that the course states. Each function throws a sentence about an unknown name. */
export interface Ledger {
  readonly facts: readonly Fact[]
  getFact(id: string): Fact
  /** The value of a fact, or of one of its parts: `lambda-throttle-async.firstRetryMs`. */
  factNumber(name: string): number
  /** The figures that a simulation obeys, by the model's own names for them. */
  getRules(names: Readonly<Record<string, string>>): Rules
}

export function createLedger(files: Readonly<Record<string, string>>): Ledger {
  const { items, get } = readCatalogue(files, z.array(fact), 'fact')

  function factNumber(name: string): number {
    const [id = '', part] = name.split('.')
    const { value: whole, parts } = get(id)
    const found = part === undefined ? whole : parts[part]
    if (typeof found === 'number') return found
    throw new Error(
      part === undefined
        ? `the value of fact “${id}” is not a number`
        : `fact “${id}” has no part “${part}”; ${suggest(part, Object.keys(parts))}`,
    )
  }

  return {
    facts: items,
    getFact: get,
    factNumber,
    getRules: (names) =>
      Object.fromEntries(Object.entries(names).map(([key, name]) => [key, factNumber(name)])),
  }
}

const files = import.meta.glob<string>('../content/facts/*.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
})
let course: Ledger | undefined

/** The course's own ledger, read when first asked for. */
export const getLedger = (): Ledger => (course ??= createLedger(files))

export const getFact: Ledger['getFact'] = (name) => getLedger().getFact(name)
export const getRules: Ledger['getRules'] = (names) => getLedger().getRules(names)
