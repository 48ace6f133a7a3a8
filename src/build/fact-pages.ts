import { isBefore } from '../lib/dates.ts'
import { changesOf, compareDates, type Change } from '../lib/fact-history.ts'
import { suggest } from '../lib/nearest.ts'
import type { Fact } from './fact-schema.ts'
import { getLedger, type Ledger } from './facts.ts'
import { link } from './paths.ts'
import { services, type Service } from './services.ts'
import { topics, type Topic } from './topics.ts'

/** A chapter of the ledger. */
export interface FactTopic {
  readonly id: Topic
  readonly title: string
  readonly facts: readonly Fact[]
}

/** The chapters in their order. Throws a sentence about a file that is none of them. */
export function listTopics({ files }: Pick<Ledger, 'files'> = getLedger()): readonly FactTopic[] {
  const names = Object.keys(topics)
  const stray = Object.keys(files).find((name) => !names.includes(name))
  if (stray !== undefined)
    throw new Error(
      `src/content/facts/${stray}.yaml: “${stray}” is no topic of the ledger; ${suggest(stray, names)}`,
    )
  return Object.entries(topics)
    .map(([id, title]) => ({ id: id as Topic, title, facts: files[id] ?? [] }))
    .filter(({ facts }) => facts.length > 0)
}

/** The services that facts are about, in their order. */
export const listServices = ({ facts }: Pick<Ledger, 'facts'> = getLedger()): readonly Service[] =>
  (Object.keys(services) as Service[]).filter((service) =>
    facts.some((fact) => fact.services.includes(service)),
  )

/** The newest date in the ledger: what holds then is drawn as holding now. */
export const newestDate = ({ facts }: Pick<Ledger, 'facts'> = getLedger()): string =>
  facts
    .flatMap(({ asOf, history }) => [asOf, ...history.map(({ from }) => from)])
    .reduce((newest, date) => (newest === '' || isBefore(newest, date) ? date : newest), '')

/** A change, and the fact whose it is. */
export interface FactChange extends Change {
  readonly fact: Fact
}

/** Every change in the ledger, the newest first. */
export const listChanges = (
  { facts }: Pick<Ledger, 'facts'> = getLedger(),
): readonly FactChange[] =>
  facts
    .flatMap((fact) => changesOf(fact).map((change) => ({ ...change, fact })))
    .toSorted((a, b) => compareDates(b.after.from, a.after.from))

/** The place of a fact on the ledger's page. */
export const factLink = (id: string): string => link(`/facts/#${id}`)

/** How sure the ledger is of a fact: its word for it, and what that word means. */
export const confidences = {
  high: ['High', 'read in the source that is named, and plain there'],
  medium: ['Medium', 'quoted at second hand, measured by others, or read some time ago'],
  low: ['Low', 'a forecast, or one report that nobody has repeated'],
  unverified: ['Unverified', 'often said, and no source was found that confirms it'],
} as const satisfies Readonly<Record<Fact['confidence'], readonly [string, string]>>
