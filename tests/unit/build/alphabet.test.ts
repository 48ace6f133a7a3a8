import { describe, expect, test } from 'vitest'
import { listByLetter } from '../../../src/build/alphabet.ts'
import { createLedger } from '../../../src/build/facts.ts'
import { createGlossary } from '../../../src/build/glossary.ts'
import glossaryText from '../../fixtures/content/glossary/ferry.yaml?raw'
import ledgerText from '../../fixtures/content/glossary/ledger.yaml?raw'

const { terms } = createGlossary(
  { '../content/glossary/ferry.yaml': glossaryText },
  createLedger({ '../content/facts/ferry.yaml': ledgerText }),
  () => true,
)

describe('the alphabet', () => {
  const letters = listByLetter(terms)

  test('has every name under its letter, digits first, and marks that are no letters aside', () => {
    expect(letters.map(({ letter, entries }) => [letter, entries.map(({ name }) => name)])).toEqual(
      [
        ['0–9', ['2nd bridge']],
        ['C', ['car deck']],
        ['D', ['deck']],
        ['L', ['landing']],
        ['P', ['pier', 'Platform']],
        ['Q', ['quay']],
        ['R', ['ramp']],
        ['T', ["'tween ramp"]],
      ],
    )
  })

  test('leads from each name to its term', () => {
    const names = Object.fromEntries(
      letters.flatMap(({ entries }) => entries.map(({ name, term }) => [name, term.id])),
    )
    expect(names).toMatchObject({ Platform: 'deck', pier: 'quay', '2nd bridge': 'bow-ramp' })
  })
})
