import { describe, expect, test } from 'vitest'
import { createLedger } from '../../../src/build/facts.ts'
import { fillFacts } from '../../../src/build/prose.ts'
import { texts } from './ferry.ts'

const ledger = createLedger({ '../content/facts/ferry.yaml': texts.facts })

describe('a text of a content file', () => {
  test('gets its figures from the ledger', () => {
    expect(fillFacts('The deck takes {deck-size} cars; {crossing} at sea.', ledger)).toBe(
      'The deck takes 1,000 cars; an hour at sea.',
    )
  })

  test('is left alone where it names no fact', () => {
    expect(fillFacts('In 2018 the ferry had 24 sisters.', ledger)).toBe(
      'In 2018 the ferry had 24 sisters.',
    )
  })

  test('says so when it names a fact that is not there', () => {
    expect(() => fillFacts('It takes {deck-siez} cars.', ledger)).toThrow(
      new Error('there is no fact “deck-siez”; did you mean “deck-size”?'),
    )
  })

  test('may not state a figure of its own', () => {
    expect(() => fillFacts('It sails for 40 minutes.', ledger)).toThrow(
      new Error(
        'it states “40 minutes”; a figure comes from the ledger, as {fact-id}, or is put in words',
      ),
    )
  })
})
