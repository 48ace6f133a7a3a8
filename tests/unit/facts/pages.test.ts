import { describe, expect, test } from 'vitest'
import { describeLedger } from '../../../src/build/fact-data.ts'
import { listFeedItems } from '../../../src/build/fact-feed.ts'
import { listChanges, listServices, listTopics, newestDate } from '../../../src/build/fact-pages.ts'
import { createLedger, getLedger } from '../../../src/build/facts.ts'
import { topics } from '../../../src/build/topics.ts'
import { texts } from '../build/ferry.ts'

const read = (name: string, text = texts.facts) =>
  createLedger({ [`../content/facts/${name}.yaml`]: text })

const event = `
- id: event
  name: Largest event
  services: [sqs, lambda]
  shown: 1 MB
  value: 1
  unit: MB
  note: is the largest.
  asOf: 2026-01
  confidence: high
  source: { title: Quotas, url: 'https://example.com/quotas' }
  history:
    - { value: 128, shown: 128 KB, parts: { kb: 128 }, from: 2014, to: 2018-11 }
    - { value: 256, shown: 256 KB, parts: { kb: 256 }, from: 2018-11, to: 2025-10-24, unverified: true }
    - { value: 1, from: 2025-10-24, source: 'https://example.com/news' }
    - { value: 2, from: 2026-02, scope: 'Other, newer compute' }
`
const ledger = read('limits', event)

describe('the topics of the page', () => {
  test('are those that have facts, in their own order', () => {
    const both = createLedger({
      '../content/facts/payloads.yaml': event,
      '../content/facts/limits.yaml': texts.facts,
    })
    expect(listTopics(both).map(({ id, title }) => [id, title])).toEqual([
      ['limits', 'Limits of a function'],
      ['payloads', 'Payload sizes along a chain'],
    ])
  })

  test('are all there in the course, with every fact once', () => {
    const listed = listTopics()
    expect(listed.map(({ id }) => id)).toEqual(Object.keys(topics))
    expect(listed.flatMap(({ facts }) => facts)).toHaveLength(getLedger().facts.length)
  })

  test('stop the build at a file that is none of them', () => {
    expect(() => listTopics(read('limit'))).toThrow(
      new Error(
        'src/content/facts/limit.yaml: “limit” is no topic of the ledger; did you mean “limits”?',
      ),
    )
  })
})

test('services are listed in their own order, and only if a fact is about them', () => {
  expect(listServices(ledger)).toEqual(['lambda', 'sqs'])
})

test('the newest date is that of the latest reading or the latest change', () => {
  expect(newestDate(ledger)).toBe('2026-02')
  expect(newestDate({ facts: [] })).toBe('')
})

describe('the feed', () => {
  const items = listFeedItems(listChanges(ledger))

  test('has one item for each change, the newest first', () => {
    expect(items.map(({ title }) => title)).toEqual([
      'Largest event: 2\u00a0MB (Other, newer compute)',
      'Largest event: 1 MB; before, 256 KB',
      'Largest event: 256 KB; before, 128 KB',
    ])
  })

  test('says what is not known of a date, and gives its first day', () => {
    expect(items.map(({ pubDate }) => pubDate.toISOString().slice(0, 10))).toEqual([
      '2026-02-01',
      '2025-10-24',
      '2018-11-01',
    ])
    expect(items[0]!.description).toMatch(/^Since February 2026: .* The day is not known/)
    expect(items[1]!.description).toBe(
      'On 24 October 2025: 1 MB; before, 256 KB. Source: https://example.com/news',
    )
    expect(items[2]!.description).toBe(
      'In November 2018: 256 KB; before, 128 KB. This has been replaced since. The day is not known; the feed gives the first that it can be. Nobody has confirmed it. Source: https://example.com/quotas',
    )
  })

  test('leads to the fact, under an id that neither the order nor the words decide', () => {
    expect(items.map(({ path, guid }) => [path, guid])).toEqual([
      ['/facts/#event', 'serverless-actually:event:2026-02:other-newer-compute'],
      ['/facts/#event', 'serverless-actually:event:2025-10-24'],
      ['/facts/#event', 'serverless-actually:event:2018-11'],
    ])
  })

  test('of the course gives no id twice and no change that changes nothing', () => {
    const guids = listFeedItems().map(({ guid }) => guid)
    expect(new Set(guids).size).toBe(guids.length)
    for (const { title } of listFeedItems()) {
      // Not even the spaces tell apart what reads the same.
      const [, now, before] =
        /: (.*); before, (.*?)( \([^)]*\))?$/.exec(title.replaceAll('\u00a0', ' ')) ?? []
      if (now) expect(now).not.toBe(before)
    }
  })
})

describe('the ledger as data', () => {
  const data = describeLedger(new URL('https://example.org'), listTopics(ledger))

  test('has a version, a license and addresses', () => {
    expect(data).toMatchObject({
      version: 1,
      license: { name: 'CC BY 4.0' },
      documentation: 'https://example.org/facts/#as-data',
      topics: [{ id: 'limits', title: 'Limits of a function' }],
    })
  })

  test('has everything about a fact, under the promised names', () => {
    const [only] = data.facts
    expect(Object.keys(only!)).toEqual([
      'id',
      'topic',
      'name',
      'services',
      'shown',
      'value',
      'unit',
      'parts',
      'note',
      'asOf',
      'confidence',
      'source',
      'history',
      'url',
    ])
    expect(only).toMatchObject({ topic: 'limits', url: 'https://example.org/facts/#event' })
    expect(only!.history[2]).toEqual({
      value: 1,
      shown: '1 MB',
      parts: {},
      from: '2025-10-24',
      orEarlier: false,
      to: 'now',
      source: 'https://example.com/news',
      unverified: false,
    })
    expect(only!.history[3]).toMatchObject({ scope: 'Other, newer compute' })
  })

  test('gives paths where the site does not know its address', () => {
    const { facts } = describeLedger(undefined, listTopics(ledger))
    expect(facts[0]!.url).toBe('/facts/#event')
  })
})
