import { firstDay, sayDate } from '../lib/dates.ts'
import { sayPeriod } from '../lib/fact-words.ts'
import { startSentence } from '../lib/format.ts'
import { factLink, listChanges, type FactChange } from './fact-pages.ts'

/** One change of the ledger, for feed readers. */
export interface FeedItem {
  readonly title: string
  readonly description: string
  /** The first day that the change can mean. */
  readonly pubDate: Date
  /** Made of the fact, the date and the scope, and so the same in every build. */
  readonly guid: string
  /** From the root of the site's host. */
  readonly path: string
}

/** Every change that the ledger knows, the newest first. */
export const listFeedItems = (
  changes: readonly FactChange[] = listChanges(),
): readonly FeedItem[] => changes.map(createItem)

function createItem(change: FactChange): FeedItem {
  const { fact, after } = change
  const { from, scope } = after
  return {
    title: `${fact.name}: ${sayChange(change)}`,
    description: describe(change),
    pubDate: new Date(`${firstDay(from)}T00:00:00Z`),
    guid: [
      'serverless-actually',
      fact.id,
      from,
      ...(scope === undefined ? [] : [slug(scope)]),
    ].join(':'),
    path: factLink(fact.id),
  }
}

/** `1 MB; before, 256 KB`, or what began if nothing is told of a time before; and for whom. */
export function sayChange({ fact, before, after }: FactChange): string {
  const now = sayPeriod(after, fact)
  const told = before ? `${now}; before, ${sayPeriod(before, fact)}` : now
  return after.scope === undefined ? told : `${told} (${after.scope})`
}

/** `on 24 October 2025`, `in October 2025`, `in 2025` */
const sayOn = (iso: string): string => `${iso.length === 10 ? 'on' : 'in'} ${sayDate(iso)}`

function describe(change: FactChange): string {
  const { fact, before, after } = change
  const start = before
    ? `${startSentence(sayOn(after.from))}: ${sayChange(change)}.`
    : `Since ${sayDate(after.from)}: ${sayChange(change)}. The ledger tells of nothing before.`
  return [
    start,
    after.to !== 'now' && 'This has been replaced since.',
    after.from.length < 10 && 'The day is not known; the feed gives the first that it can be.',
    after.unverified && 'Nobody has confirmed it.',
    `Source: ${after.source ?? fact.source.url}`,
  ]
    .filter(Boolean)
    .join(' ')
}

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
