import { describe, expect, test } from 'vitest'
import { choice } from '../../../src/quiz/choice.ts'
import { multiple } from '../../../src/quiz/multiple.ts'
import { number } from '../../../src/quiz/number.ts'
import { nowhere, questions } from './questions.ts'

describe('a choice', () => {
  test.each([
    [['right'], 1, ['chosen:right']],
    [['wrong'], 0, ['chosen:wrong']],
    [['other'], 0, ['chosen:other']],
    [['right', 'right'], 1, ['chosen:right']],
    [['right', 'wrong'], 0, ['chosen:wrong', 'chosen:right']],
    [['right', 'no such option'], 1, ['chosen:right']],
    [[], 0, ['missed:right']],
    [[''], 0, ['missed:right']],
    [['RIGHT'], 0, ['missed:right']],
    [['constructor'], 0, ['missed:right']],
  ])('answered %j scores %d and explains %j', (answer, score, feedback) => {
    expect(choice.mark(questions.choice, answer, nowhere)).toMatchObject({ score, feedback })
  })

  test('is asked again when nothing was chosen', () => {
    expect(choice.mark(questions.choice, [], nowhere).ask).toBe('Choose an answer first.')
    expect(choice.mark(questions.choice, ['wrong'], nowhere).ask).toBeUndefined()
  })
})

describe('a multiple choice', () => {
  test.each([
    [['a', 'b'], 1, []],
    [['b', 'a', 'a'], 1, []],
    [['a'], 0.5, ['missed:b']],
    [['b', 'x'], 0, ['missed:a', 'chosen:x']],
    [['a', 'b', 'x'], 0.5, ['chosen:x']],
    [['a', 'b', 'x', 'y'], 0, ['chosen:x', 'chosen:y']],
    [['x', 'y'], 0, ['missed:a', 'missed:b', 'chosen:x', 'chosen:y']],
    [[], 0, ['missed:a', 'missed:b']],
    [['nonsense'], 0, ['missed:a', 'missed:b']],
  ])('answered %j scores %d and explains %j', (answer, score, feedback) => {
    expect(multiple.mark(questions.multiple, answer, nowhere)).toMatchObject({ score, feedback })
  })

  test('is asked again when nothing was chosen', () => {
    expect(multiple.mark(questions.multiple, ['?'], nowhere).ask).toBe(
      'Choose at least one answer first.',
    )
    expect(multiple.mark(questions.multiple, ['a'], nowhere).ask).toBeUndefined()
  })

  test('without a right option is worth nothing, and no division by zero', () => {
    const none = { ...questions.multiple, options: [{ id: 'x', correct: false }] }
    expect(multiple.mark(none, [], nowhere).score).toBe(0)
    expect(multiple.mark(none, ['x'], nowhere).score).toBe(0)
  })
})

describe('a number', () => {
  test.each([
    ['40', 1, ['key']],
    ['38', 1, ['key']],
    ['42.0 %', 1, ['key']],
    ['37.9', 0, ['band:otherwise', 'key']],
    ['42,1', 0, ['band:otherwise', 'key']],
    ['9.99', 0, ['band:0', 'key']],
    ['10', 0, ['band:otherwise', 'key']],
    ['60', 0, ['band:1', 'key']],
    ['80', 0, ['band:2', 'key']],
    ['-5', 0, ['band:0', 'key']],
    ['1,000', 0, ['band:2', 'key']],
    ['forty', 0, ['key']],
    ['', 0, ['key']],
  ])('answered “%s” scores %d and explains %j', (text, score, feedback) => {
    expect(number.mark(questions.number, [text], nowhere)).toMatchObject({ score, feedback })
  })

  test('is asked again, with its unit, when it cannot be read', () => {
    expect(number.mark(questions.number, [], nowhere).ask).toBe(
      'Write a number in %, such as 1,200 or 0.5.',
    )
    expect(number.mark({ ...questions.number, unit: '' }, ['?'], nowhere).ask).toBe(
      'Write a number, such as 1,200 or 0.5.',
    )
  })

  test('forgives what binary fractions do to decimal ones', () => {
    const sum = { ...questions.number, key: 0.1 + 0.2, tolerance: 0 }
    expect(number.mark(sum, ['0.3'], nowhere).score).toBe(1)
    expect(number.mark(sum, ['0.3001'], nowhere).score).toBe(0)
  })
})
