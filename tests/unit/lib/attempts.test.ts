import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  clipAnswer,
  isAttempt,
  mergeAttempts,
  parseAttempts,
  stringifyAttempts,
} from '../../../src/lib/attempts.ts'
import { anyAttempt, anyAttempts, attempt } from './some-attempts.ts'

describe('an attempt', () => {
  test('is any record whose fields are all within range', () => {
    fc.assert(
      fc.property(anyAttempt, (one) => {
        expect(isAttempt(one)).toBe(true)
      }),
    )
  })

  test.each<[string, Record<string, unknown>]>([
    ['an empty id', { id: '' }],
    ['an id that is too long', { id: 'x'.repeat(65) }],
    ['an id that is no text', { id: 7 }],
    ['a question without its lesson', { question: 'why' }],
    ['a question with markup', { question: 'a/<b>' }],
    ['revision 0', { revision: 0 }],
    ['half a revision', { revision: 1.5 }],
    ['an answer that is no list', { answer: 'x' }],
    ['too many answers', { answer: Array(51).fill('x') }],
    ['an answer that is too long', { answer: ['x'.repeat(201)] }],
    ['an answer that is no text', { answer: [1] }],
    ['a score above 1', { score: 1.01 }],
    ['a score below 0', { score: -0.01 }],
    ['a score that is no number', { score: NaN }],
    ['a score in words', { score: '1' }],
    ['a fifth step of confidence', { confidence: 4 }],
    ['confidence null', { confidence: null }],
    ['half a step of confidence', { confidence: 1.5 }],
    ['no time', { at: 0 }],
    ['a time without end', { at: Infinity }],
    ['an unknown context', { context: 'bath' }],
  ])('has not %s', (_, field) => {
    expect(isAttempt({ ...attempt(), ...field })).toBe(false)
  })

  test.each(Object.keys(attempt()))('has a field called %s', (field) => {
    expect(isAttempt({ ...attempt(), [field]: undefined })).toBe(false)
  })

  test('may stand at every limit', () => {
    const widest = { id: 'x'.repeat(64), answer: Array<string>(50).fill('x'.repeat(200)) }
    expect(isAttempt(attempt({ ...widest, score: 0, confidence: 0 }))).toBe(true)
  })

  test('has an answer clipped to what may be stored', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 400 }), { maxLength: 80 }), (answer) => {
        expect(isAttempt(attempt({ answer: clipAnswer(answer) }))).toBe(true)
      }),
    )
    expect(clipAnswer(['5 %'])).toEqual(['5 %'])
  })
})

describe('what is stored', () => {
  test('is read back as it was written', () => {
    fc.assert(
      fc.property(anyAttempts, (attempts) => {
        const merged = mergeAttempts(attempts, [])
        const stored = parseAttempts(stringifyAttempts(merged))
        expect(stored).toEqual({ attempts: merged, rejected: 0, isNewer: false })
      }),
    )
  })

  test('may be any JSON: reading never throws and gives sound attempts alone', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(parseAttempts(text).attempts.every(isAttempt)).toBe(true)
      }),
    )
  })

  test('may be any list: what is sound in it is kept, the rest is counted', () => {
    fc.assert(
      fc.property(anyAttempt, fc.array(fc.jsonValue()), (sound, damaged) => {
        const text = JSON.stringify({ version: 1, attempts: [...damaged, sound] })
        const expected = { attempts: [sound], rejected: damaged.length, isNewer: false }
        expect(parseAttempts(text)).toEqual(expected)
      }),
    )
  })

  test.each([
    '',
    'dark',
    '{"version":1,"attempts":[',
    'null',
    '[]',
    '{}',
    '{"version":1}',
    '{"attempts":[]}',
    '{"version":0,"attempts":[]}',
    '{"version":1,"attempts":{}}',
  ])('is one damaged piece when it is %j', (text) => {
    expect(parseAttempts(text)).toEqual({ attempts: [], rejected: 1, isNewer: false })
  })

  test('is left alone when a later version of the site wrote it', () => {
    const text = JSON.stringify({ version: 2, attempts: [attempt()] })
    expect(parseAttempts(text)).toEqual({ attempts: [], rejected: 0, isNewer: true })
  })

  test('keeps fields that a later version may have added', () => {
    const text = JSON.stringify({ version: 1, attempts: [{ ...attempt(), seconds: 4 }] })
    expect(parseAttempts(text).attempts).toEqual([{ ...attempt(), seconds: 4 }])
  })
})

describe('merging', () => {
  test('is a union by id, oldest first', () => {
    const [a, b, c] = [
      attempt({ id: 'a', at: 30 }),
      attempt({ id: 'b', at: 10 }),
      attempt({ id: 'c', at: 30 }),
    ]
    expect(mergeAttempts([c, a], [a, b])).toEqual([b, a, c])
  })

  test('makes no difference by its order', () => {
    fc.assert(
      fc.property(anyAttempts, anyAttempts, anyAttempts, (a, b, c) => {
        expect(mergeAttempts(a, b)).toEqual(mergeAttempts(b, a))
        expect(mergeAttempts(mergeAttempts(a, b), c)).toEqual(mergeAttempts(a, mergeAttempts(b, c)))
      }),
    )
  })

  test('makes no difference when repeated', () => {
    fc.assert(
      fc.property(anyAttempts, anyAttempts, (a, b) => {
        const once = mergeAttempts(a, b)
        expect(mergeAttempts(once, b)).toEqual(once)
        expect(mergeAttempts(once, once)).toEqual(once)
      }),
    )
  })

  test('loses no id and invents none', () => {
    fc.assert(
      fc.property(anyAttempts, anyAttempts, (a, b) => {
        const ids = mergeAttempts(a, b).map(({ id }) => id)
        expect(ids.toSorted()).toEqual([...new Set([...a, ...b].map(({ id }) => id))].toSorted())
      }),
    )
  })
})
