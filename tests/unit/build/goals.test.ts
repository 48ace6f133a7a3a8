import { describe, expect, test } from 'vitest'
import { readGoal, sayGoal } from '../../../src/build/goals.ts'
import { ferry } from './ferry.ts'

describe('a goal of a simulation', () => {
  test.each([
    ['left < 0.1', { label: 'Left on the quay', bound: 'below 0.1\u00a0%', unit: '%', digits: 2 }],
    ['left <= 5', { label: 'Left on the quay', bound: 'at most 5\u00a0%', unit: '%', digits: 1 }],
    [
      'places >= 100',
      { label: 'Places', bound: 'at least 100\u00a0places', unit: 'places', digits: 0 },
    ],
    ['cars = 80', { label: 'Cars', bound: '80\u00a0cars', unit: 'cars', digits: 0 }],
    ['fare = low', { label: 'Fare', bound: 'as it was', unit: '', digits: 0 }],
  ])('“%s” is said in words', (text, said) => {
    expect(sayGoal(readGoal(text, ferry), ferry)).toEqual(said)
  })

  test('is about a control or a measure', () => {
    expect(() => readGoal('lef < 5', ferry)).toThrow(
      new Error(
        '“lef < 5” is about “lef”, which is neither a control nor a measure; did you mean “left”?',
      ),
    )
  })
})
