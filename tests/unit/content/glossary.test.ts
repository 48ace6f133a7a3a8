import { describe, expect, test } from 'vitest'
import { listByLetter } from '../../../src/build/alphabet.ts'
import { lessonsOf, modules } from '../../../src/build/course-plan.ts'
import { getGlossary, getTerm } from '../../../src/build/glossary.ts'
import { readLessons } from '../../../src/build/lessons.ts'

const { terms } = getGlossary()
const slugs = lessonsOf(modules).map(({ slug }) => slug)
const sentences = (text: string) => text.match(/[.?](?=\s|$)/g)?.length ?? 0

describe('the course’s own glossary', () => {
  test('explains at least sixty terms', () => {
    expect(terms.length).toBeGreaterThanOrEqual(60)
  })

  test.each(slugs)('has at least two terms for the lesson “%s”', (slug) => {
    expect(terms.filter(({ lessons }) => lessons.includes(slug)).length).toBeGreaterThanOrEqual(2)
  })

  test.each([
    ['container', 'execution-environment'],
    ['instance', 'execution-environment'],
    ['sandbox', 'execution-environment'],
    ['requests in flight', 'concurrency'],
    ['429', 'throttle'],
    ['rejected', 'throttle'],
    ['poller', 'event-source-mapping'],
    ['reservation', 'reserved-concurrency'],
    ['DLQ', 'dead-letter-queue'],
    ['/tmp', 'ephemeral-storage'],
  ])('leads from “%s” to “%s”', (name, id) => {
    const entries = listByLetter(terms).flatMap((letter) => letter.entries)
    expect(entries.filter((entry) => entry.name === name)).toEqual([{ name, term: getTerm(id) }])
  })

  test('has each name once in the alphabet', () => {
    const names = listByLetter(terms).flatMap(({ entries }) => entries.map(({ name }) => name))
    expect(names).toHaveLength(terms.flatMap(({ aliases }) => aliases).length + terms.length)
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length)
  })

  test.each(terms.map((term) => [term.id, term] as const))(
    'defines “%s” in one to three sentences that fit on a card',
    (_, { definition, notToConfuse }) => {
      expect(definition).toMatch(/^[A-Z].*\.$/)
      expect(sentences(definition)).toBeLessThanOrEqual(3)
      expect(definition.length).toBeLessThanOrEqual(300)
      if (notToConfuse) expect(notToConfuse.difference).toMatch(/^[A-Z].*\.$/)
    },
  )

  test('has ids that say what the terms say, so that an address can be guessed', () => {
    const letters = (name: string) => name.toLowerCase().replace(/[^a-z0-9]/g, '')
    expect(terms.map(({ id }) => letters(id))).toEqual(terms.map(({ term }) => letters(term)))
  })

  test('has every term that a lesson explains', () => {
    const asked = readLessons().flatMap(({ text }) => [...text.matchAll(/<Term id="([^"]*)"/g)])
    expect(asked.length).toBeGreaterThan(0)
    for (const [, id] of asked) expect(getTerm(id!).id).toBe(id)
  })
})
