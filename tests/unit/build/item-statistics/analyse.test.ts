import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analyse } from '../../../../src/build/item-statistics/analyse.ts'
import { findPeople } from '../../../../src/build/item-statistics/people.ts'
import type { Attempt } from '../../../../src/lib/attempts.ts'
import { items, someAttempts } from './some-people.ts'

const people = (...all: readonly (readonly Attempt[])[]) =>
  findPeople(all.map((attempts, index) => ({ name: `${index}.json`, attempts })))
const crowd = Array.from({ length: 60 }, (_, index) => someAttempts(index + 1))

/** Answers to the first three items, one letter each: right, own, other, unknown, or not asked. */
const letters = { r: ['right'], o: ['own'], x: ['other'], u: [] } as const
let number = 0
const person = (answers: string, given: Partial<Attempt> = {}): readonly Attempt[] => {
  number++
  return [...answers].flatMap((letter, index) =>
    letter === '-'
      ? []
      : {
          id: `n${number}-${index}`,
          question: items[index]!.id,
          revision: 1,
          answer: letters[letter as keyof typeof letters],
          score: letter === 'r' ? 1 : 0,
          at: 100 * number + index,
          context: 'lesson' as const,
          ...given,
        },
  )
}
const three = items.slice(0, 3)

describe('an item', () => {
  const six = people(...['rrr', 'rro', 'ror', 'oox', 'xou', 'ruo'].map((row) => person(row)))
  const [first, second, third] = analyse(three, six).items

  test('is as difficult as few had it right at the first try', () => {
    expect(first!.right).toMatchObject({ count: 4, of: 6, share: 4 / 6 })
    expect(second!.right!.count).toBe(2)
    expect(third!.unknown).toMatchObject({ count: 1, of: 6 })
  })

  test('discriminates by the correlation with the share right of all other items', () => {
    // Right 1 1 1 0 0 1, the rest 1 ½ ½ 0 0 0: covariance 1/9, variances 2/9 and 5/36.
    expect(first!.discrimination).toBeCloseTo(2 / Math.sqrt(10), 12)
  })

  test('has the share of each wrong answer', () => {
    const shares = second!.distractors.map(({ answer, chosen }) => [answer, chosen!.count])
    expect(shares).toEqual([
      ['own', 3],
      ['other', 0],
    ])
  })

  test('is told by first tries alone', () => {
    const again = crowd.map((attempts) => [
      ...attempts,
      ...attempts.map((one) => ({ ...one, id: `again-${one.id}`, at: one.at + 1000, score: 1 })),
    ])
    expect(analyse(items, people(...again)).items).toEqual(analyse(items, people(...crowd)).items)
  })

  test('answered by fewer than five people has no figures', () => {
    const rows = people(...['rr', 'rr', 'ro', 'or', 'r-'].map((row) => person(row)))
    const [all, four, none] = analyse(three, rows).items
    expect(all!.right).toBeDefined()
    expect(four).toMatchObject({ people: 4, right: undefined, discrimination: undefined })
    expect(four!.distractors[0]!.chosen).toBeUndefined()
    expect(none!.people).toBe(0)
  })

  test('leaves out and counts those who answered another revision of it', () => {
    const old = Array.from({ length: 3 }, () => person('o', { revision: 2 }))
    const now = Array.from({ length: 5 }, () => person('r'))
    const [item] = analyse(three, people(...old, ...now)).items
    expect(item).toMatchObject({ people: 5, elsewhere: 3, right: { count: 5 } })
  })

  test('that sorts people who know from people who do not discriminates', () => {
    const { items: found } = analyse(items, people(...crowd))
    for (const { discrimination } of found.slice(1, 7)) expect(discrimination).toBeGreaterThan(0)
  })
})

describe('a misconception', () => {
  test('is shown by people, however often each of them shows it', () => {
    const rows = people(...['ooo', 'orr', 'rrr', 'rrr', 'rrr'].map((row) => person(row)))
    const own = analyse(three, rows).misconceptions.find(
      ({ misconception }) => misconception === 'own-pool',
    )
    expect(own).toMatchObject({ items: three.map(({ id }) => id), shown: { count: 2, of: 5 } })
  })

  test('is a share of those only who could have shown it', () => {
    const rows = people(...['x--', 'r--', 'r--', 'r--', 'x--', '-r-'].map((row) => person(row)))
    const other = analyse(three, rows).misconceptions.find(
      ({ misconception }) => misconception === 'other-0',
    )
    expect(other!.shown).toMatchObject({ count: 2, of: 5 })
  })
})

describe('confidence', () => {
  test('is set against the share right, step by step', () => {
    const rows = people(
      ...Array.from({ length: 6 }, () => person('rro', { confidence: 3 })),
      person('ooo', { confidence: 0 }),
    )
    expect(analyse(three, rows).calibration).toMatchObject([
      { confidence: 0, right: undefined },
      { confidence: 1, right: undefined },
      { confidence: 2, right: undefined },
      { confidence: 3, right: { count: 12, of: 18 } },
    ])
  })
})

describe('people', () => {
  test('who saved the same answers twice are one, through a third file as well', () => {
    const [a, b, c] = [someAttempts(1), someAttempts(2), someAttempts(3)]
    const found = people(a, b, [...a.slice(2), ...b.slice(0, 1)], c)
    expect(found.map(({ files }) => files)).toEqual([['0.json', '1.json', '2.json'], ['3.json']])
    expect(found[0]!.attempts).toHaveLength(16)
  })

  test('come out the same, whatever the order and the repetition of their files', () => {
    const files = crowd.slice(0, 9)
    const expected = analyse(items, people(...files))
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...files], { minLength: 9 }),
        fc.subarray([...files]),
        (shuffled, repeated) => {
          const found = analyse(items, people(...shuffled, ...repeated))
          expect(found.people).toBe(9)
          for (const [index, item] of found.items.entries()) {
            const { discrimination, ...rest } = expected.items[index]!
            expect(item).toMatchObject(rest)
            expect(item.discrimination).toBeCloseTo(discrimination!, 9)
          }
        },
      ),
      { numRuns: 25 },
    )
  })
})
