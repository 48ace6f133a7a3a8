import { describe, expect, test } from 'vitest'
import { createInventory } from '../../../src/build/misconceptions.ts'
import { unknownName } from '../../../src/lib/nearest.ts'
import { replaced, sources, texts } from './ferry.ts'

const checkLesson = (slug: string) => {
  if (slug !== 'ferry') throw unknownName('lesson', slug, ['ferry'])
}
const read = (text: string) =>
  createInventory({ '../content/misconceptions/ferry.yaml': text }, sources.ledger, checkLesson)

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

  test.each(['belief', 'reasonable', 'correction', 'trueWhen', 'shows'] as const)(
    'puts the ledger’s figures into the “%s” of each',
    (field) => {
      const text = texts.misconceptions
        .replace('{deck-size}', 'so many')
        .replace(RegExp(`^  ${field}: .*`, 'm'), `  ${field}: It takes {deck-size} cars.`)
      const { misconceptions, getMisconception } = read(text)
      expect(getMisconception('deck-stretches')[field]).toBe('It takes 1,000 cars.')
      expect(misconceptions[0]![field]).toBe('It takes 1,000 cars.')
    },
  )

  test.each([
    [
      'facts: [deck-size]',
      'facts: [deck-sise]',
      8,
      'fact 1 of misconception “deck-stretches”: there is no fact “deck-sise”; did you mean “deck-size”?',
    ],
    [
      'related: [booking-is-boarding]',
      'related: [boarding]',
      9,
      'related 1 of misconception “deck-stretches”: there is no misconception “boarding”; there are “deck-stretches” and “booking-is-boarding”',
    ],
    [
      'bookings.\n  lessons: [ferry]',
      'bookings.\n  lessons: [ferry, fairy]',
      17,
      'lesson 2 of misconception “booking-is-boarding”: there is no lesson “fairy”; did you mean “ferry”?',
    ],
    [
      'takes {deck-size} cars',
      'takes {deck-seize} cars',
      4,
      'the “correction” of misconception “deck-stretches”: there is no fact “deck-seize”; did you mean “deck-size”?',
    ],
    [
      'On a quiet day it does.',
      'It never took more than 80 places.',
      3,
      'the “reasonable” of misconception “deck-stretches”: it states “80 places”; a figure comes from the ledger, as {fact-id}, or is put in words',
    ],
    [
      'A timetable without a number of cars.',
      'A timetable with 40 minutes between two crossings.',
      6,
      'the “shows” of misconception “deck-stretches”: it states “40 minutes”; a figure comes from the ledger, as {fact-id}, or is put in words',
    ],
    [
      'trueWhen: Everyone comes.',
      'truewhen: Everyone comes.',
      15,
      'misconception “booking-is-boarding” has the field “truewhen”, which no misconception has; did you mean “trueWhen”?',
    ],
    [
      '  shows: A list of passengers copied from the list of bookings.\n',
      '',
      11,
      'misconception “booking-is-boarding” has no “shows”',
    ],
    [
      'id: booking-is-boarding',
      'id: deck-stretches',
      11,
      'misconception “deck-stretches” has an id that is used already, at src/content/misconceptions/ferry.yaml:1',
    ],
  ])('does not take %j as %j', (passage, mistake, line, sentence) => {
    expect(() => read(replaced(texts.misconceptions, passage, mistake))).toThrow(
      new Error(`src/content/misconceptions/ferry.yaml:${line}: ${sentence}`),
    )
  })
})
