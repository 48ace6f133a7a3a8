import { describe, expect, test } from 'vitest'
import { createLedger } from '../../../src/build/facts.ts'
import { replaced, texts } from './ferry.ts'

const read = (text: string) => createLedger({ '../content/facts/ferry.yaml': text })
const ledger = read(texts.facts)

describe('the ledger of facts', () => {
  test('gives a fact with everything that was left out filled in', () => {
    expect(ledger.getFact('deck-size')).toMatchObject({ shown: '1,000', value: 1000, parts: {} })
    expect(ledger.getFact('deck-size').history).toEqual([
      { value: 800, parts: {}, from: '1998', orEarlier: false, to: '2011-05', unverified: false },
    ])
    expect(ledger.getFact('crossing')).toMatchObject({ unit: '', asOf: '2025-06', history: [] })
  })

  test('gives the number of a fact, or of a part of it', () => {
    expect(ledger.factNumber('deck-size')).toBe(1000)
    expect(ledger.factNumber('crossing.sailingMin')).toBe(40)
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
      9,
      'the “confidence” of fact “deck-size” is “hihg”; did you mean “high”?',
    ],
    [
      'value: 1000',
      'value: [1000]',
      5,
      'the “value” of fact “deck-size” is a list, where a number, text, true or false belongs',
    ],
    [
      'asOf: 2025-06',
      'asOf: lately',
      25,
      'the “asOf” of fact “crossing” is “lately”, where a date such as 2026-10-03, 2026-10 or 2026 belongs',
    ],
    [
      'url: https://example.com/papers',
      'url: papers',
      12,
      'the “source.url” of fact “deck-size” is “papers”, where a web address belongs',
    ],
    [
      'sailingMin: 40',
      'sailingMin: long',
      23,
      'the “parts.sailingMin” of fact “crossing” is “long”, where a number belongs',
    ],
    [
      'id: crossing',
      'id: deck-size',
      18,
      'fact “deck-size” has an id that is used already, at src/content/facts/ferry.yaml:1',
    ],
  ])('does not take %j as %j', (passage, mistake, line, sentence) => {
    expect(() => read(replaced(texts.facts, passage, mistake))).toThrow(
      new Error(`src/content/facts/ferry.yaml:${line}: ${sentence}`),
    )
  })

  test.each([
    [
      'a fact',
      '    title: Papers of the ferry',
      '    tilte: Papers',
      11,
      'the “source” of fact “deck-size” has the field “tilte”, which no source has; did you mean “title”?',
    ],
    [
      'a fact',
      /  source:\n    title: Papers.*\n    url: .*\n/,
      '',
      1,
      'fact “deck-size” has no “source”',
    ],
    ['a fact', '  asOf: 2026-10-03\n', '', 1, 'fact “deck-size” has no “asOf”'],
    [
      'a fact',
      'services: [tools]',
      'services: [tolls]',
      3,
      'service 1 of fact “deck-size” is “tolls”; did you mean “tools”?',
    ],
  ])('does not take %s with %j instead of %j', (_, passage, mistake, line, sentence) => {
    const file = `src/content/facts/ferry.yaml:${line}: `
    expect(() => read(texts.facts.replace(passage, mistake))).toThrow(file + sentence)
  })
})

describe('a fact that is at odds with itself', () => {
  const withHistory = (periods: string) => `
- id: deck-size
  name: Cars that fit on the deck
  services: [tools]
  shown: 1,000
  value: 1000
  note: cars fit.
  asOf: 2026-10-03
  confidence: high
  source: { title: Papers, url: 'https://example.com/papers' }
  history:
${periods}`

  test.each([
    [
      'shows a figure that no model could read',
      withHistory('    - { value: 1000, from: 2011 }').replace(
        'shown: 1,000',
        'shown: 1,000 to 1,200',
      ),
      5,
      'the “shown” of fact “deck-size”: it shows 1,200, which is neither the value nor one of the parts',
    ],
    [
      'shows such a figure in its history',
      withHistory('    - { value: 800, shown: 850, from: 1998, to: 2011 }'),
      12,
      'the “shown” of history 1 of fact “deck-size”: it shows 850, which is neither the value nor one of the parts',
    ],
    [
      'ends a rule before it begins',
      withHistory('    - { value: 800, from: 2011, to: 1998 }'),
      12,
      'history 1 of fact “deck-size”: it ends (1998) before it begins (2011)',
    ],
    [
      'begins a rule while another holds',
      withHistory('    - { value: 800, from: 1998, to: 2011 }\n    - { value: 1000, from: 2010 }'),
      13,
      'history 2 of fact “deck-size”: it begins (2010) before the one above it ends (2011)',
    ],
    [
      'follows a rule that still holds',
      withHistory('    - { value: 1000, from: 1998 }\n    - { value: 1000, from: 2011 }'),
      13,
      'history 2 of fact “deck-size”: it follows one that still holds; give that an end',
    ],
    [
      'holds something else now than its history says',
      withHistory('    - { value: 900, from: 2011 }'),
      12,
      'the “value” of history 1 of fact “deck-size”: it holds now, but the fact’s value is 1000',
    ],
  ])('%s', (_, text, line, sentence) => {
    expect(() => read(text)).toThrow(new Error(`src/content/facts/ferry.yaml:${line}: ${sentence}`))
  })

  test('is none when a rule for some place alone stands beside the others', () => {
    const text = withHistory(
      '    - { value: 800, from: 1998, to: 2011 }\n    - { value: 1000, from: 2011 }\n    - { value: 300, from: 2005, scope: in winter }',
    )
    expect(read(text).getFact('deck-size').history).toHaveLength(3)
  })
})
