import { z } from 'astro/zod'
import { compareDates } from '../lib/fact-history.ts'
import { lookUp, readCatalogue } from './catalogue.ts'
import { getPlace } from './course-plan.ts'
import { getLedger, type Ledger } from './facts.ts'
import { getInventory, type Inventory } from './misconceptions.ts'
import { fillTexts } from './prose.ts'
import { date, id, text } from './schema.ts'
import { fields } from './yaml.ts'

const incident = fields('incident', {
  id,
  title: text,
  /** The team or the person, as they call themselves. */
  who: text,
  /** When it happened, or when it was told, if that alone is known. */
  happened: date,
  /** Two to four sentences, in our own words. */
  story: text,
  /** What to take from it, in one sentence. */
  teaches: text,
  lessons: z.array(id).min(1),
  misconceptions: z.array(id),
  /** First the fact that holds its source: `incident-` and its own id. */
  facts: z.array(id).min(1),
})

type Incident = z.infer<typeof incident>

/** What happened to others, for the field notes of lessons and for a page of its own. */
interface Casebook {
  /** The latest first. */
  readonly incidents: readonly Incident[]
  /** Throws a sentence with the nearest ids if there is no such incident. */
  getIncident(id: string): Incident
}

const told = ['title', 'story', 'teaches'] as const

/**
 * The incidents with the ledger's figures in their texts. Throws a sentence, too, where one names
 * a fact, a lesson or a misconception that is not there, hides its source, or states a figure itself.
 */
export function createCasebook(
  files: Readonly<Record<string, string>>,
  ledger: Pick<Ledger, 'getFact'>,
  { getMisconception }: Pick<Inventory, 'getMisconception'>,
  checkLesson: (slug: string) => unknown = getPlace,
): Casebook {
  const filled = readCatalogue(files, z.array(incident), 'incident').map((item, at) => {
    at(['facts', 0], () => {
      checkOwn(item)
    })
    lookUp(at, ['facts'], item.facts, ledger.getFact)
    lookUp(at, ['lessons'], item.lessons, checkLesson)
    lookUp(at, ['misconceptions'], item.misconceptions, getMisconception)
    return fillTexts(item, told, ledger, at)
  })
  return {
    incidents: filled.items.toSorted((a, b) => compareDates(b.happened, a.happened)),
    getIncident: filled.get,
  }
}

function checkOwn({ id: name, facts }: Incident): void {
  const own = `incident-${name}`
  if (facts[0] !== own)
    throw new Error(`it is “${facts[0]}”; the first is “${own}”, which holds the source`)
}

const files = import.meta.glob<string>('../content/incidents/*.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
})
let course: Casebook | undefined

/** The course's own incidents, read when first asked for. */
export const getCasebook = (): Casebook =>
  (course ??= createCasebook(files, getLedger(), getInventory()))
