import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { holds, parseGoal } from '../../../src/lib/goal.ts'

describe('a goal', () => {
  test.each([
    ['lost < 0.1', { name: 'lost', operator: '<', bound: 0.1 }],
    ['lost<=0', { name: 'lost', operator: '<=', bound: 0 }],
    ['served >= 1000', { name: 'served', operator: '>=', bound: 1000 }],
    ['gain > -2.5', { name: 'gain', operator: '>', bound: -2.5 }],
    ['  limit = 1000 ', { name: 'limit', operator: '=', bound: 1000 }],
    ['callers = give-up', { name: 'callers', operator: '=', bound: 'give-up' }],
  ])('is read from “%s”', (text, goal) => {
    expect(parseGoal(text)).toEqual(goal)
  })

  test.each([
    '',
    'lost',
    'lost <',
    '< 3',
    'lost == 3',
    'lost < 1,000',
    'lost < 0.1 %',
    'a b < 1',
    'lost = 1.2.3x',
  ])('is not “%s”, and the error says what a goal is', (text) => {
    expect(() => parseGoal(text)).toThrow(
      `“${text}” is not a goal; a goal is a name, one of < <= > >= =, and a number or a word, as in “limit = 1000”`,
    )
  })

  test('compares sizes with numbers only', () => {
    expect(() => parseGoal('callers < retry')).toThrow(
      '“callers < retry” compares with “retry”, which is not a number',
    )
  })

  test.each([
    ['a < 1', { a: 0.9 }, { a: 1 }],
    ['a <= 1', { a: 1 }, { a: 1.1 }],
    ['a > 1', { a: 1.1 }, { a: 1 }],
    ['a >= 1', { a: 1 }, { a: 0.9 }],
    ['a = 1', { a: 1 }, { a: 2 }],
    ['a = retry', { a: 'retry' }, { a: 'queue' }],
  ])('%s holds on its side of the bound and not on the other', (text, met, unmet) => {
    const goal = parseGoal(text)
    expect(holds(goal, met as Record<string, number | string>)).toBe(true)
    expect(holds(goal, unmet as Record<string, number | string>)).toBe(false)
  })

  test.each(['a < 1', 'a <= 1', 'a > 1', 'a >= 1', 'a = 1'])(
    '%s does not hold where nothing is known, or nothing that compares',
    (text) => {
      for (const names of [{}, { a: NaN }, { a: 'one' }, { b: 1 }])
        expect(holds(parseGoal(text), names as Record<string, number | string>)).toBe(false)
    },
  )

  test('is either read or refused with a sentence, whatever the text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        try {
          const { name, bound } = parseGoal(text)
          expect(name).not.toBe('')
          expect(bound).not.toBeNaN()
        } catch (error) {
          expect((error as Error).message).toContain(`“${text}”`)
        }
      }),
    )
  })
})
