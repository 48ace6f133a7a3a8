import { describe, expect, test } from 'vitest'
import { createInventory } from '../../../src/build/misconceptions.ts'
import { replaced, sources, texts } from './ferry.ts'

const read = (text: string) =>
  createInventory({ '../content/misconceptions/ferry.yaml': text }, sources.ledger)

describe('the inventory of misconceptions', () => {
  test('gives a misconception by its id', () => {
    expect(read(texts.misconceptions).getMisconception('deck-stretches').belief).toBe(
      'A ferry takes as many cars as come.',
    )
  })

  test('has no other, and says which was meant', () => {
    expect(() => read(texts.misconceptions).getMisconception('deck-stretch')).toThrow(
      new Error('there is no misconception “deck-stretch”; did you mean “deck-stretches”?'),
    )
  })

  test.each([
    [
      'facts: [deck-size]',
      'facts: [deck-sise]',
      7,
      'fact 1 of misconception “deck-stretches”: there is no fact “deck-sise”; did you mean “deck-size”?',
    ],
    [
      'related: [booking-is-boarding]',
      'related: [boarding]',
      8,
      'related 1 of misconception “deck-stretches”: there is no misconception “boarding”; there are “deck-stretches” and “booking-is-boarding”',
    ],
    [
      'trueWhen: Everyone comes.',
      'truewhen: Everyone comes.',
      14,
      'misconception “booking-is-boarding” has the field “truewhen”, which no misconception has; did you mean “trueWhen”?',
    ],
    [
      'id: booking-is-boarding',
      'id: deck-stretches',
      10,
      'misconception “deck-stretches” has an id that is used already, at src/content/misconceptions/ferry.yaml:1',
    ],
  ])('does not take %j as %j', (passage, mistake, line, sentence) => {
    expect(() => read(replaced(texts.misconceptions, passage, mistake))).toThrow(
      new Error(`src/content/misconceptions/ferry.yaml:${line}: ${sentence}`),
    )
  })
})
