import { describe, expect, test } from 'vitest'
import { createLedger } from '../../../src/build/facts.ts'
import { getRules, listEras, readAt, rulesAt } from '../../../src/build/rules.ts'
import facts from '../../fixtures/content/facts/rules.yaml?raw'

const ledger = createLedger({ '../content/facts/rules.yaml': facts })
const names = { first: 'growth.first', perMinute: 'growth', floor: 'floor', tries: 'tries' }

describe('the rules of today', () => {
  test('are the figures of the ledger, by the model’s own names', () => {
    expect(getRules(names, ledger)).toEqual({ first: 1000, perMinute: 6000, floor: 100, tries: 2 })
  })

  test('cannot name what the ledger does not have', () => {
    expect(() => getRules({ first: 'growth.frist' }, ledger)).toThrow(
      new Error('fact “growth” has no part “frist”; did you mean “first”?'),
    )
  })
})

describe('a figure as of a day', () => {
  test.each([
    ['2026-11-21', 1000],
    ['2023-11-26', 1000],
    ['2023-11-25', 3000],
    ['2018-07-23', 3000],
  ])('is what held on %s', (date, number) => {
    expect(readAt('growth.first', date, ledger)).toEqual({ number })
  })

  test('is the earliest known before that, and says from when', () => {
    expect(readAt('growth.first', '2016-01-01', ledger)).toEqual({
      number: 3000,
      knownFrom: '2018-07-23',
    })
  })

  test('is known for earlier days, too, where the history says “or earlier”', () => {
    expect(readAt('floor', '2015-01-01', ledger)).toEqual({ number: 100 })
  })

  test('is today’s where no change is known', () => {
    expect(readAt('tries', '2015-01-01', ledger)).toEqual({ number: 2 })
  })

  test('leaves out what held for some place alone', () => {
    expect(readAt('growth', '2019-01-01', ledger)).toEqual({ number: 500 })
  })
})

describe('the rules of a day', () => {
  test('come with a sentence on each that is not known so far back', () => {
    const { rules, notes } = rulesAt(names, '2017-01-01', ledger)
    expect(rules).toEqual({ first: 3000, perMinute: 500, floor: 100, tries: 2 })
    expect(notes).toEqual([
      'How fast environments may be added: nothing is known before 23 July 2018, so what held then is used.',
    ])
  })

  test('come without a word where all is known', () => {
    expect(rulesAt(names, '2020', ledger).notes).toEqual([])
  })
})

describe('the eras of a simulation', () => {
  test('are the stretches in which its rules were the same, the newest first', () => {
    const eras = listEras(names, ledger)
    expect(eras.map(({ from, rules }) => [from, rules['first']])).toEqual([
      ['2023-11-26', 1000],
      ['2018-07-23', 3000],
    ])
  })

  test('say how they differ from today', () => {
    const [today, before] = listEras(names, ledger)
    expect(today.differs).toEqual([])
    expect(before!.differs).toEqual([
      'How fast environments may be added: 3,000, then 500 a minute, where today it is 6,000 a minute.',
    ])
  })

  test('are one where nothing has changed', () => {
    expect(listEras({ tries: 'tries' }, ledger)).toEqual([
      { from: '', rules: { tries: 2 }, differs: [] },
    ])
  })
})
