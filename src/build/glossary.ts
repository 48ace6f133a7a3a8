import { z } from 'astro/zod'
import { lookUp, readCatalogue } from './catalogue.ts'
import { getPlace } from './course-plan.ts'
import { getLedger, type Ledger } from './facts.ts'
import { fillFacts, fillTexts } from './prose.ts'
import { id, text } from './schema.ts'
import { fields } from './yaml.ts'

const term = fields('term', {
  id,
  /** As written in a sentence: in lower case unless it is a name. */
  term: text,
  /** What documents, other providers or older guides call the same thing. */
  aliases: z.array(text),
  /** One to three sentences that need no others. */
  definition: text,
  notToConfuse: fields('neighbour', { term: id, difference: text }).optional(),
  facts: z.array(id),
  lessons: z.array(id).min(1, 'at least one lesson'),
  see: z.array(id),
})

export type Term = z.infer<typeof term>

/** The words that the course is told in. */
export interface Glossary {
  readonly terms: readonly Term[]
  /** Throws a sentence about an unknown id. */
  getTerm(id: string): Term
}

/**
 * The glossary with the ledger's figures in its texts. Throws a sentence, too, where a term names a
 * fact, a lesson or another term that is not there, states a figure itself, or goes by a name that
 * is another's.
 */
export function createGlossary(
  files: Readonly<Record<string, string>>,
  ledger: Pick<Ledger, 'getFact'>,
  checkLesson: (slug: string) => unknown = getPlace,
): Glossary {
  const { get, map } = readCatalogue(files, z.array(term), 'term')
  const claimName = createRegister()
  const filled = map((item, at) => {
    const getOther = (name: string) => {
      if (name === item.id) throw new Error('a term has nothing to say about itself')
      return get(name)
    }
    at(['term'], () => claimName(item.term, item))
    for (const alias of item.aliases) at(['aliases'], () => claimName(alias, item))
    lookUp(at, ['facts'], item.facts, ledger.getFact)
    lookUp(at, ['lessons'], item.lessons, checkLesson)
    lookUp(at, ['see'], item.see, getOther)
    const told = fillTexts(item, ['definition'], ledger, at)
    const { notToConfuse } = item
    if (!notToConfuse) return told
    at(['notToConfuse', 'term'], () => getOther(notToConfuse.term))
    const difference = at(['notToConfuse', 'difference'], () =>
      fillFacts(notToConfuse.difference, ledger),
    )
    return { ...told, notToConfuse: { ...notToConfuse, difference } }
  })
  return { terms: filled.items, getTerm: filled.get }
}

/** A check that no name is taken twice, as a reader would look it up: capitals do not matter. */
function createRegister(): (name: string, owner: Term) => void {
  const owners = new Map<string, Term>()
  return (name, owner) => {
    const key = name.toLowerCase()
    const other = owners.get(key)
    if (other)
      throw new Error(`“${name}” is a name of term “${other.id}” already; a name leads to one term`)
    owners.set(key, owner)
  }
}

const files = import.meta.glob<string>('../content/glossary/*.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
})
let course: Glossary | undefined

/** The course's own glossary, read when first asked for. */
export const getGlossary = (): Glossary => (course ??= createGlossary(files, getLedger()))

export const getTerm: Glossary['getTerm'] = (name) => getGlossary().getTerm(name)
