import { describe, expect, test } from 'vitest'
import { createLedger, getLedger } from '../../../src/build/facts.ts'
import { createCasebook, getCasebook } from '../../../src/build/incidents.ts'
import { createInventory } from '../../../src/build/misconceptions.ts'
import { unknownName } from '../../../src/lib/nearest.ts'
import beliefsText from '../../fixtures/content/incidents/beliefs.yaml?raw'
import incidentsText from '../../fixtures/content/incidents/ferry.yaml?raw'
import ledgerText from '../../fixtures/content/incidents/ledger.yaml?raw'

const checkLesson = (slug: string) => {
  if (slug !== 'ferry') throw unknownName('lesson', slug, ['ferry'])
}
const ledger = createLedger({ '../content/facts/incidents.yaml': ledgerText })
const inventory = createInventory(
  { '../content/misconceptions/ferry.yaml': beliefsText },
  ledger,
  checkLesson,
)
const read = (text: string) =>
  createCasebook({ '../content/incidents/ferry.yaml': text }, ledger, inventory, checkLesson)

describe('the incidents', () => {
  test('are given by their ids, with the ledger’s figures in their stories', () => {
    expect(read(incidentsText).getIncident('long-weekend').story).toContain(
      'On a long weekend 2,000 cars came',
    )
  })

  test('are listed with the latest first', () => {
    expect(read(incidentsText).incidents.map(({ id }) => id)).toEqual([
      'first-frost',
      'long-weekend',
    ])
  })

  test('say which one was meant by an id that is none of theirs', () => {
    expect(() => read(incidentsText).getIncident('long-week')).toThrow(
      new Error('there is no incident “long-week”; did you mean “long-weekend”?'),
    )
  })

  test.each([
    [
      'facts: [incident-long-weekend]',
      'facts: [incident-first-frost]',
      9,
      'fact 1 of incident “long-weekend”: it is “incident-first-frost”; the first is “incident-long-weekend”, which holds the source',
    ],
    [
      'facts: [incident-first-frost, incident-long-weekend]',
      'facts: [incident-first-frost, incident-long-weekday]',
      19,
      'fact 2 of incident “first-frost”: there is no fact “incident-long-weekday”; did you mean “incident-long-weekend”?',
    ],
    [
      'teaches: A timetable is not a promise of room.\n  lessons: [ferry]',
      'teaches: A timetable is not a promise of room.\n  lessons: [ferries]',
      7,
      'lesson 1 of incident “long-weekend”: there is no lesson “ferries”; there is “ferry”',
    ],
    [
      'misconceptions: [deck-stretches]',
      'misconceptions: [deck-stretch]',
      8,
      'misconception 1 of incident “long-weekend”: there is no misconception “deck-stretch”; did you mean “deck-stretches”?',
    ],
    [
      '{incident-long-weekend} came',
      '{incident-long-night} came',
      5,
      'the “story” of incident “long-weekend”: there is no fact “incident-long-night”; there are “incident-long-weekend” and “incident-first-frost”',
    ],
    [
      'The ramp could not be lowered.',
      'The ramp could not be lowered for 3 hours.',
      15,
      'the “story” of incident “first-frost”: it states “3 hours”; a figure comes from the ledger, as {fact-id}, or is put in words',
    ],
    [
      'Getting off is part of the crossing.',
      'Allow 20 minutes for getting off.',
      16,
      'the “teaches” of incident “first-frost”: it states “20 minutes”; a figure comes from the ledger, as {fact-id}, or is put in words',
    ],
    [
      'happened: 2021-01-08',
      'happened: last winter',
      14,
      'the “happened” of incident “first-frost” is “last winter”, where a date such as 2026-10-03, 2026-10 or 2026 belongs',
    ],
    [
      'title: The ramp froze',
      'titel: The ramp froze',
      12,
      'incident “first-frost” has the field “titel”, which no incident has; did you mean “title”?',
    ],
    [
      'id: first-frost',
      'id: long-weekend',
      11,
      'incident “long-weekend” has an id that is used already, at src/content/incidents/ferry.yaml:1',
    ],
  ])('do not take %j as %j', (passage, mistake, line, sentence) => {
    expect(incidentsText.split(passage)).toHaveLength(2)
    expect(() => read(incidentsText.replace(passage, mistake))).toThrow(
      new Error(`src/content/incidents/ferry.yaml:${line}: ${sentence}`),
    )
  })
})

describe('the course’s own incidents', () => {
  const { incidents } = getCasebook()

  test('are told wherever the ledger has their source', () => {
    const sources = getLedger().facts.filter(({ id }) => id.startsWith('incident-'))
    expect(incidents.map(({ id }) => `incident-${id}`).toSorted()).toEqual(
      sources.map(({ id }) => id).toSorted(),
    )
  })

  test.each(incidents.map((incident) => [incident.id, incident] as const))(
    'tell “%s” in two to four sentences, and what it teaches in one',
    (_, { story, teaches }) => {
      const sentences = (text: string) => text.match(/[.?](?=\s|$)/g)?.length ?? 0
      expect(sentences(story)).toBeGreaterThanOrEqual(2)
      expect(sentences(story)).toBeLessThanOrEqual(4)
      expect(sentences(teaches)).toBe(1)
    },
  )
})
