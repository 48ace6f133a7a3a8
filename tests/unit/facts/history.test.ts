import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isBefore } from '../../../src/lib/dates.ts'
import { changesOf, compareDates, hasChange, lanesOf } from '../../../src/lib/fact-history.ts'
import { event, fact, period } from './some-facts.ts'

const java = period({ scope: 'Java', from: '2022-11' })

describe('the lanes of a history', () => {
  test('begin with what holds for everyone, wherever it is written', () => {
    const scopes = lanesOf(fact([java, period()])).map(({ scope }) => scope)
    expect(scopes).toEqual([undefined, 'Java'])
  })

  test('are none where nothing is known', () => {
    expect(lanesOf(fact([]))).toEqual([])
  })

  test('join entries that repeat a figure', () => {
    const [lane] = lanesOf(
      fact([period({ value: 5, to: '2021' }), period({ value: 5, from: '2021', to: '2022' })]),
    )
    expect(lane!.periods).toMatchObject([{ value: 5, from: '2020', to: '2022' }])
  })

  test('join entries that nobody could tell apart by their words', () => {
    const same = { shown: 'three tiers' }
    const [lane] = lanesOf(
      fact([
        period({ ...same, parts: { tier1: 1 }, to: '2021' }),
        period({ ...same, parts: { tier1: 2 }, from: '2021' }),
      ]),
    )
    expect(lane!.periods).toHaveLength(1)
  })

  test('keep entries apart whose words differ though their value does not', () => {
    const [lane] = lanesOf(
      fact([
        period({ shown: '29 seconds, whatever one asks for', to: '2024-06' }),
        period({ shown: '29 seconds, and more on request', from: '2024-06' }),
      ]),
    )
    expect(lane!.periods).toHaveLength(2)
  })
})

describe('a change', () => {
  test('is an entry that replaced another, the newest first', () => {
    expect(changesOf(event).map(({ before, after }) => [before?.shown, after.from])).toEqual([
      ['256 KB', '2025-10-24'],
      ['128 KB', '2018-11-16'],
    ])
  })

  test('is a beginning that still holds, if its month is known', () => {
    expect(changesOf(fact([java]))).toEqual([{ before: undefined, after: java }])
  })

  test.each([
    ['only the year of a beginning is known', { from: '2019' }],
    ['it may have begun earlier', { from: '2019-03', orEarlier: true }],
  ])('is not there where %s', (_, given) => {
    expect(changesOf(fact([period(given)]))).toEqual([])
  })

  test('is not there where an entry only repeats the one before', () => {
    const history = [period({ from: '2019', to: '2021-02' }), period({ from: '2021-02' })]
    expect(changesOf(fact(history))).toEqual([])
    expect(hasChange(fact(history))).toBe(false)
  })

  test('is told for each scope by itself', () => {
    const changes = changesOf(fact([...event.history, java]))
    expect(changes.map(({ after }) => after.from)).toEqual(['2025-10-24', '2022-11', '2018-11-16'])
  })
})

describe('a fact has changed', () => {
  test.each([
    ['a rule replaced another', event.history, true],
    ['a rule ended', [period({ to: '2022' })], true],
    ['a rule ended nobody knows when', [period({ to: 'unknown' })], true],
    ['a rule began beside another', [period({ from: '2014' }), java], true],
    ['two rules hold since the same day', [period({ from: '2022-11' }), java], false],
    ['one rule holds', [period()], false],
    ['nothing is known', [], false],
  ])('when %s: %#', (_, history, expected) => {
    expect(hasChange(fact(history))).toBe(expected)
  })
})

describe('ISO dates', () => {
  const date = fc
    .tuple(fc.integer({ min: 2000, max: 2030 }), fc.integer({ min: 1, max: 12 }), fc.nat(2))
    .map(([year, month, length]) =>
      `${year}-${String(month).padStart(2, '0')}-15`.slice(0, [4, 7, 10][length]),
    )

  test('compare as their first days do, in both directions', () => {
    fc.assert(
      fc.property(date, date, (one, other) => {
        expect(compareDates(one, other)).toBe(0 - compareDates(other, one))
        expect(compareDates(one, other) < 0).toBe(isBefore(one, other))
      }),
    )
  })
})
