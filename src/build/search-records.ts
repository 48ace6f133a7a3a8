import { startSentence } from '../lib/format.ts'
import type { kinds } from '../lib/search.ts'
import { getArticles } from './articles.ts'
import { getLedger } from './facts.ts'
import { getGlossary } from './glossary.ts'
import { getCasebook } from './incidents.ts'
import { getInventory } from './misconceptions.ts'
import { services } from './services.ts'
import { sims } from './sims.ts'

/** Something that the search finds, with a place of its own. Lessons are read from their pages. */
interface SearchRecord {
  /** From the site's root, without the path under which it is served. */
  readonly url: string
  /** The heading under which it is found. */
  readonly kind: (typeof kinds)[number]
  readonly title: string
  /** Other names, which count nearly as much as the title. */
  readonly also?: string
  /** What is searched and quoted; the beginning is what a reader should see first. */
  readonly content: string
}

/** What stands in the course’s own pages to look things up, entry by entry. */
export const listSearchRecords = (): readonly SearchRecord[] =>
  [...ofFacts(), ...ofMisconceptions(), ...ofTerms(), ...ofIncidents(), ...ofClaims(), ...ofSims()] //
    .map((record) => ({ ...record, content: record.content.replaceAll('`', '') }))

const ofFacts = (): readonly SearchRecord[] =>
  getLedger().facts.map((fact) => ({
    url: `/facts/#${fact.id}`,
    kind: 'Facts',
    title: fact.name,
    content: joined(
      `${startSentence(fact.shown)} ${fact.note}`.trim(),
      fact.services.map((service) => services[service]).join(', '),
      fact.source.title,
    ),
  }))

const ofMisconceptions = (): readonly SearchRecord[] =>
  getInventory().misconceptions.map(({ id, belief, reasonable, correction, trueWhen, shows }) => ({
    url: `/misconceptions/#${id}`,
    kind: 'Misconceptions',
    title: belief,
    content: joined(correction, reasonable, trueWhen, shows),
  }))

const ofTerms = (): readonly SearchRecord[] =>
  getGlossary().terms.map(({ id, term, aliases, definition, notToConfuse }) => ({
    url: `/glossary/#${id}`,
    kind: 'Glossary',
    title: term,
    also: aliases.join(', '),
    content: joined(definition, notToConfuse?.difference ?? ''),
  }))

const ofIncidents = (): readonly SearchRecord[] =>
  getCasebook().incidents.map(({ id, title, who, story, teaches }) => ({
    url: `/incidents/#${id}`,
    kind: 'Incidents',
    title,
    content: joined(story, teaches, who),
  }))

const ofClaims = (): readonly SearchRecord[] =>
  getArticles().flatMap(({ author, year, claims }) =>
    claims.map(({ id, claim, now }) => ({
      url: `/articles/#${id}`,
      kind: 'Claims of the articles',
      title: claim,
      content: joined(now, `${author}, ${year}`),
    })),
  )

const ofSims = (): readonly SearchRecord[] =>
  Object.entries(sims).map(([id, { title, question, presets }]) => ({
    url: `/lab/${id}/`,
    kind: 'Laboratory',
    title,
    content: joined(question, ...presets.flatMap(({ label, story }) => [label, story])),
  }))

/** Sentences one after the other, each with its stop. */
const joined = (...parts: readonly string[]): string =>
  parts
    .filter((part) => part !== '')
    .map((part) => (/[.?!”]$/.test(part) ? part : `${part}.`))
    .join(' ')
