import { describe, expect, test } from 'vitest'
import { distance, suggest } from '../../../src/lib/nearest.ts'

describe('the distance between two names', () => {
  test.each([
    ['', '', 0],
    ['answer', 'answer', 0],
    ['anwser', 'answer', 2],
    ['kitten', 'sitting', 3],
    ['', 'abc', 3],
    ['abc', '', 3],
  ])('from “%s” to “%s” is %i', (from, to, edits) => {
    expect(distance(from, to)).toBe(edits)
  })
})

describe('a suggestion after an unknown name', () => {
  test('is the name that was meant, if one is close', () => {
    expect(suggest('anwser', ['prompt', 'answer'])).toBe('did you mean “answer”?')
  })

  test('is all names, if they are few and none is close', () => {
    expect(suggest('weather', ['a', 'b', 'c'])).toBe('there are “a”, “b” and “c”')
    expect(suggest('weather', ['a'])).toBe('there is “a”')
    expect(suggest('weather', [])).toBe('there are none')
  })

  test('is the nearest three, if there are many', () => {
    const others = ['sns', 'ecs', 'ec2', 'rds', 'iam', 'kms']
    const many = ['lambda-memory', ...others, 'lambda-price', 'lambda-tmp']
    expect(suggest('lambda-timeout', many)).toBe(
      'the nearest are “lambda-memory”, “lambda-tmp” and “lambda-price”',
    )
  })
})
