import type { Period } from '../lib/fact-history.ts'
import { sayPeriod } from '../lib/fact-words.ts'
import { factLink, listTopics, type FactTopic } from './fact-pages.ts'
import type { Fact } from './fact-schema.ts'
import { link } from './paths.ts'

/**
 * The ledger for programs, as /facts.json has it. Within a version, fields are added and never
 * renamed, removed or given another meaning. Without the site's own address, addresses are paths.
 */
export function describeLedger(site: URL | undefined, topics: readonly FactTopic[] = listTopics()) {
  const address = (path: string): string => (site ? new URL(path, site).href : path)
  return {
    version: 1,
    title: 'Serverless, Actually: the ledger of facts',
    documentation: address(link('/facts/#as-data')),
    license: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    topics: topics.map(({ id, title }) => ({ id, title })),
    facts: topics.flatMap(({ id, facts }) =>
      facts.map((fact) => describeFact(fact, id, address(factLink(fact.id)))),
    ),
  }
}

/** Fields in the order of reading. */
function describeFact(fact: Fact, topic: string, url: string) {
  const { id, name, services, history, example, ...rest } = fact
  const { shown, value, unit, parts, note, asOf, confidence, source } = rest
  const figure = { shown, value, unit, parts, note }
  const evidence = { asOf, confidence, source }
  return {
    id,
    topic,
    name,
    services,
    ...figure,
    ...evidence,
    history: history.map((period) => describePeriod(period, fact)),
    ...(example && { example }),
    url,
  }
}

function describePeriod(period: Period, fact: Fact) {
  const { value, parts, from, orEarlier, to, scope, source, unverified } = period
  const figure = { value, shown: sayPeriod(period, fact), parts }
  return {
    ...figure,
    from,
    orEarlier,
    to,
    ...(scope !== undefined && { scope }),
    ...(source !== undefined && { source }),
    unverified,
  }
}
