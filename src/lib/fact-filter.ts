import { firstDay } from './dates.ts'

/** What a reader looks for; an empty text asks for nothing. */
export interface Filters {
  readonly q: string
  readonly service: string
  /** An ISO date, which may be a year or a month. */
  readonly since: string
  readonly confidence: string
}

export type Filter = keyof Filters

/** An entry of the ledger, as the page has it. */
export interface Listed {
  readonly text: string
  readonly services: readonly string[]
  /** The date of its latest change, which may be a year or a month; empty if there is none. */
  readonly changed: string
  readonly confidence: string
}

export const filters: readonly Filter[] = ['q', 'service', 'since', 'confidence']

/** The longest text that is looked for. */
const longest = 100

/** What an address or a form asks for; a text that is too long is cut, and no date asks for nothing. */
export function readFilters(asked: Readonly<Record<string, unknown>>): Filters {
  const read = (filter: Filter): string => {
    const value = asked[filter]
    return typeof value === 'string' ? value.trim().slice(0, longest) : ''
  }
  return {
    q: read('q'),
    service: read('service'),
    since: isDate(read('since')) ? read('since') : '',
    confidence: read('confidence'),
  }
}

/** A year, a month or a day in ISO 8601. */
export const isDate = (text: string): boolean =>
  /^\d{4}(-\d\d(-\d\d)?)?$/.test(text) && !Number.isNaN(Date.parse(firstDay(text)))

const tests: Readonly<Record<Filter, (entry: Listed, asked: string) => boolean>> = {
  q: ({ text }, asked) =>
    plain(asked)
      .split(' ')
      .every((word) => text.includes(word)),
  service: ({ services }, asked) => services.includes(asked),
  // Of a change in “2023” any day of that year may be meant, so its last one decides.
  since: ({ changed }, asked) => changed !== '' && lastDay(changed) >= firstDay(asked),
  confidence: ({ confidence }, asked) => confidence === asked,
}

/** Text as it is compared: without capitals, line breaks, and the curls of quotation marks. */
export const plain = (text: string): string =>
  text.toLowerCase().replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim()

const lastDay = (iso: string): string => iso + '-12-31'.slice(iso.length - 4)

/** The filters that keep an entry from being shown. Its `text` must be `plain`. */
export const filtersHiding = (entry: Listed, asked: Filters): readonly Filter[] =>
  filters.filter((filter) => asked[filter] !== '' && !tests[filter](entry, asked[filter]))
