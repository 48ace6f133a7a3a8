import { describe, expect, test } from 'vitest'
import { createLedger } from '../../../src/build/facts.ts'
import { replaced, texts } from './ferry.ts'

const read = (text: string) => createLedger({ '../content/facts/ferry.yaml': text })
const ledger = read(texts.facts)

describe('the ledger of facts', () => {
  test('gives a fact with everything that was left out filled in', () => {
    expect(ledger.getFact('deck-size')).toMatchObject({ shown: '1,000', value: 1000, parts: {} })
    expect(ledger.getFact('deck-size').history).toEqual([
      { value: 800, from: '1998', to: '2011-05' },
    ])
    expect(ledger.getFact('crossing')).toMatchObject({ unit: '', asOf: '2025-06', history: [] })
  })

  test('gives the number of a fact, or of a part of it', () => {
    expect(ledger.factNumber('deck-size')).toBe(1000)
    expect(ledger.factNumber('crossing.sailingMin')).toBe(40)
  })

  test('gives a simulation the figures it obeys, by its own names', () => {
    const rules = { deck: 'deck-size', sailing: 'crossing.sailingMin' }
    expect(ledger.getRules(rules)).toEqual({ deck: 1000, sailing: 40 })
  })

  test.each([
    ['deck-siez', 'there is no fact “deck-siez”; did you mean “deck-size”?'],
    ['weather', 'there is no fact “weather”; there are “deck-size” and “crossing”'],
    ['crossing', 'the value of fact “crossing” is not a number'],
    ['crossing.sailingMax', 'fact “crossing” has no part “sailingMax”; did you mean “sailingMin”?'],
    ['deck-size.cars', 'fact “deck-size” has no part “cars”; there are none'],
  ])('has no number “%s”, and says what there is', (name, sentence) => {
    expect(() => ledger.factNumber(name)).toThrow(new Error(sentence))
  })

  test.each([
    [
      'confidence: high',
      'confidence: hihg',
      8,
      'the “confidence” of fact “deck-size” is “hihg”; did you mean “high”?',
    ],
    [
      'value: 1000',
      'value: [1000]',
      4,
      'the “value” of fact “deck-size” is a list, where a number, text, true or false belongs',
    ],
    [
      'asOf: 2025-06',
      'asOf: lately',
      23,
      'the “asOf” of fact “crossing” is “lately”, where a date such as 2026-10-03, 2026-10 or 2026 belongs',
    ],
    [
      'url: https://example.com/papers',
      'url: papers',
      11,
      'the “source.url” of fact “deck-size” is “papers”, where a web address belongs',
    ],
    [
      'sailingMin: 40',
      'sailingMin: long',
      21,
      'the “parts.sailingMin” of fact “crossing” is “long”, where a number belongs',
    ],
    [
      'id: crossing',
      'id: deck-size',
      17,
      'fact “deck-size” has an id that is used already, at src/content/facts/ferry.yaml:1',
    ],
  ])('does not take %j as %j', (passage, mistake, line, sentence) => {
    expect(() => read(replaced(texts.facts, passage, mistake))).toThrow(
      new Error(`src/content/facts/ferry.yaml:${line}: ${sentence}`),
    )
  })
})
