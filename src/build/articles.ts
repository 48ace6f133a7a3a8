import { z } from 'astro/zod'
import { unknownName } from '../lib/nearest.ts'
import { verdicts } from '../lib/verdicts.ts'
import { lookUp } from './catalogue.ts'
import { getPlace } from './course-plan.ts'
import { getLedger, type Ledger } from './facts.ts'
import { fillFacts } from './prose.ts'
import { address, id, text } from './schema.ts'
import { fields, readEntries, type Entry } from './yaml.ts'

const claim = fields('claim', {
  id,
  /** What the article says, in our words and with the figures of its day. */
  claim: text,
  verdict: z.enum(verdicts),
  /** What is so today and why the verdict is what it is. Its figures come from the ledger. */
  now: text,
  lessons: z.array(id).min(1, 'a list of at least one lesson'),
  facts: z.array(id),
})

const schema = fields('article', {
  title: text,
  author: text,
  publisher: text,
  year: z.int(),
  url: address.optional(),
  claims: z.array(claim).min(1, 'a list of at least one claim'),
})

export type Claim = z.infer<typeof claim>

/** The file's name is the id. */
export type Article = z.infer<typeof schema> & { readonly id: string }

/** The articles that the course was made from. Each function throws a sentence about an unknown id. */
export interface Library {
  /** In the order of the years. */
  readonly articles: readonly Article[]
  getArticle(id: string): Article
  getClaim(id: string): Claim
}

/** Throws a sentence, too, where a claim names what is not there, or states a figure itself. */
export function createLibrary(
  files: Readonly<Record<string, string>>,
  ledger: Pick<Ledger, 'getFact'>,
  checkLesson: (slug: string) => unknown = getPlace,
): Library {
  const entries = readEntries({ files, schema, noun: 'article' })
  checkIds(entries)
  const articles = entries
    .map((entry) => ({
      id: entry.name,
      ...entry.data,
      claims: entry.data.claims.map((item, index) => fill(item, index, entry)),
    }))
    .toSorted((a, b) => a.year - b.year)
  const claims = articles.flatMap((article) => article.claims)
  return {
    articles,
    getArticle: (name) => find('article', articles, name),
    getClaim: (name) => find('claim', claims, name),
  }

  function fill(item: Claim, index: number, { at }: Entry<unknown>): Claim {
    const here = ['claims', index] as const
    lookUp(at, [...here, 'facts'], item.facts, ledger.getFact)
    lookUp(at, [...here, 'lessons'], item.lessons, checkLesson)
    const now = at([...here, 'now'], () => {
      checkSourced(item)
      return fillFacts(item.now, ledger)
    })
    return { ...item, now }
  }
}

function checkIds(entries: readonly Entry<z.infer<typeof schema>>[]): void {
  const known = new Map<string, string>()
  for (const { name, data, where, nameOf, error } of entries)
    for (const [index, item] of data.claims.entries()) {
      const path = ['claims', index, 'id']
      const who = nameOf(path.slice(0, -1))
      if (!item.id.startsWith(`${name}-`))
        throw error(path, `${who} is in the article “${name}”, whose claims begin with “${name}-”`)
      const twin = known.get(item.id)
      if (twin) throw error(path, `${who} has an id that is used already, at ${twin}`)
      known.set(item.id, where(path))
    }
}

/** A reader who meets a figure finds its source beside it. */
function checkSourced({ now, facts }: Claim): void {
  const stray = [...now.matchAll(/\{([\w-]+)\}/g)].find(([, name]) => !facts.includes(name!))
  if (stray)
    throw new Error(`it shows ${stray[0]}, which is not among the claim’s facts; add it to them`)
}

type Named = { readonly id: string }

function find<Item extends Named>(noun: string, items: readonly Item[], name: string): Item {
  const found = items.find((item) => item.id === name)
  if (found) return found
  const ids = items.map((known) => known.id)
  throw unknownName(noun, name, ids)
}

const files = import.meta.glob<string>('../content/articles/*.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
})
let course: Library | undefined

/** The course's own library, read when first asked for. */
const getLibrary = (): Library => (course ??= createLibrary(files, getLedger()))

export const getArticles = (): Library['articles'] => getLibrary().articles
export const getArticle: Library['getArticle'] = (name) => getLibrary().getArticle(name)
export const getClaim: Library['getClaim'] = (name) => getLibrary().getClaim(name)
