import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Confidence } from '../../../src/lib/attempts.ts'
import { isConfident, isRight } from '../../../src/lib/lesson-state.ts'
import { groupByStanding, saySurest, standingNames, standingOf } from '../../../src/lib/standing.ts'
import { anyAttempt, attempt } from './some-attempts.ts'

const at = (score: number, confidence: Confidence) => standingOf(attempt({ score, confidence }))

describe('the standing of an answer', () => {
  test.each<[Confidence, string, string]>([
    [0, 'lucky', 'open'],
    [1, 'unsure', 'open'],
    [2, 'solid', 'misled'],
    [3, 'solid', 'misled'],
  ])('given with confidence %i is “%s” if right and “%s” if wrong', (confidence, right, wrong) => {
    expect(at(1, confidence)).toBe(right)
    expect(at(0, confidence)).toBe(wrong)
  })

  test('counts partly right as wrong, since something is still believed', () => {
    expect(at(0.9, 3)).toBe('misled')
    expect(at(0.9, 0)).toBe('open')
  })

  test('of someone who did not know is not yet', () => {
    expect(standingOf(attempt({ answer: [], score: 0 }))).toBe('open')
  })

  test('without a confidence is neither solid nor luck', () => {
    expect(standingOf(attempt({ score: 1 }))).toBe('unsure')
    expect(standingOf(attempt({ score: 0 }))).toBe('open')
  })

  test('with the help of a hint is right and unsure, however sure the reader is by then', () => {
    const helped = { answer: ['pool', 'hint:1'], score: 0.75 } as const
    expect(standingOf(attempt({ ...helped, confidence: 3 }))).toBe('unsure')
    expect(standingOf(attempt({ ...helped, confidence: 0 }))).toBe('lucky')
    expect(standingOf(attempt({ ...helped, score: 0.5, confidence: 3 }))).toBe('misled')
  })

  test('is misled or solid exactly when the reader was confident', () => {
    fc.assert(
      fc.property(anyAttempt, (any) => {
        const standing = standingOf(any)
        expect(standing === 'misled' || standing === 'solid').toBe(isConfident(any))
        expect(['lucky', 'unsure', 'solid'].includes(standing)).toBe(isRight(any))
      }),
    )
  })
})

describe('items in groups', () => {
  test('stand where their last answers stand, each once', () => {
    const [wrong, right] = [attempt({ score: 0, confidence: 3 }), attempt({ confidence: 3 })]
    const items = [
      { name: 'mended', tries: [wrong, right] },
      { name: 'lost', tries: [right, wrong] },
    ]
    const groups = groupByStanding(items)
    expect(standingNames.map((name) => groups[name].map((item) => item.name))).toEqual([
      ['lost'],
      [],
      [],
      [],
      ['mended'],
    ])
  })
})

test('how sure the reader was at most is said for one answer, for several, and not at all', () => {
  expect(saySurest(1, 3)).toBe('You were certain.')
  expect(saySurest(2, 0)).toBe('At your surest you were guessing.')
  expect(saySurest(2, undefined)).toBe('')
})
