import { describe, expect, test } from 'vitest'
import { createLedger } from '../../../src/build/facts.ts'
import { createGlossary } from '../../../src/build/glossary.ts'
import { unknownName } from '../../../src/lib/nearest.ts'
import glossaryText from '../../fixtures/content/glossary/ferry.yaml?raw'
import ledgerText from '../../fixtures/content/glossary/ledger.yaml?raw'

const ledger = createLedger({ '../content/facts/ferry.yaml': ledgerText })
const read = (text: string) =>
  createGlossary({ '../content/glossary/ferry.yaml': text }, ledger, (slug) => {
    if (slug !== 'ferry') throw unknownName('lesson', slug, ['ferry'])
  })

describe('the glossary', () => {
  test('gives a term by its id, with the ledger’s figures in its sentences', () => {
    const { definition, notToConfuse } = read(glossaryText).getTerm('deck')
    expect(definition).toBe('The floor on which the cars stand. It takes 1,000 cars, and no more.')
    expect(notToConfuse?.difference).toContain('room for twice 1,000 cars.')
  })

  test('has no other, and says which was meant', () => {
    expect(() => read(glossaryText).getTerm('dekc')).toThrow(
      new Error('there is no term “dekc”; did you mean “deck”?'),
    )
  })

  test.each([
    [
      'facts: [deck-size]',
      'facts: [deck-sise]',
      8,
      'fact 1 of term “deck”: there is no fact “deck-sise”; did you mean “deck-size”?',
    ],
    [
      'lessons: [ferry]\n  see: [deck]',
      'lessons: [ferries]\n  see: [deck]',
      17,
      'lesson 1 of term “quay”: there is no lesson “ferries”; there is “ferry”',
    ],
    [
      'see: [deck]',
      'see: [dock]',
      18,
      'see 1 of term “quay”: there is no term “dock”; did you mean “deck”?',
    ],
    [
      'see: [deck]',
      'see: [quay]',
      18,
      'see 1 of term “quay”: a term has nothing to say about itself',
    ],
    [
      'term: quay\n    difference',
      'term: quai\n    difference',
      6,
      'the “notToConfuse.term” of term “deck”: there is no term “quai”; did you mean “quay”?',
    ],
    [
      'term: ramp',
      'term: Pier',
      21,
      'the “term” of term “bow-ramp”: “Pier” is a name of term “quay” already; a name leads to one term',
    ],
    [
      'aliases: [pier, landing]',
      'aliases: [pier, platform]',
      14,
      'the “aliases” of term “quay”: “platform” is a name of term “deck” already; a name leads to one term',
    ],
    [
      'aliases: [pier, landing]',
      'aliases: [quay]',
      14,
      'the “aliases” of term “quay”: “quay” is a name of term “quay” already; a name leads to one term',
    ],
    [
      'It takes {deck-size}',
      'It takes {deck}',
      4,
      'the “definition” of term “deck”: there is no fact “deck”; there is “deck-size”',
    ],
    [
      'wait for the ferry.',
      'wait for 20 minutes.',
      15,
      'the “definition” of term “quay”: it states “20 minutes”; a figure comes from the ledger, as {fact-id}, or is put in words',
    ],
    [
      'twice {deck-size}.',
      'calls that last 2 seconds.',
      7,
      'the “notToConfuse.difference” of term “deck”: it states “2 seconds”; a figure comes from the ledger, as {fact-id}, or is put in words',
    ],
    [
      'lessons: [ferry]\n  see: []',
      'lessons: []\n  see: []',
      25,
      'the “lessons” of term “bow-ramp” is an empty list, where at least one lesson belongs',
    ],
    [
      'aliases: [pier, landing]',
      'alias: [pier, landing]',
      14,
      'term “quay” has the field “alias”, which no term has; did you mean “aliases”?',
    ],
    [
      'id: quay',
      'id: deck',
      12,
      'term “deck” has an id that is used already, at src/content/glossary/ferry.yaml:1',
    ],
  ])('does not take %j as %j', (passage, mistake, line, sentence) => {
    expect(glossaryText.split(passage)).toHaveLength(2)
    expect(() => read(glossaryText.replace(passage, mistake))).toThrow(
      new Error(`src/content/glossary/ferry.yaml:${line}: ${sentence}`),
    )
  })
})
