import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mark, parseQuestion, type Question } from '../../../src/quiz/index.ts'
import { questions } from './questions.ts'

const anyQuestion = fc.constantFrom<Question>(...Object.values(questions))

/** Texts that mean something to one kind or another, and texts that do not. */
const anyText = fc.oneof(
  fc.string(),
  fc.constantFrom('right', 'wrong', 'a', 'b', 'x', '40', '1,000', 'limit=50', 'callers=queue'),
  fc.double().map(String),
  fc.double().map((value) => `limit=${value}`),
  fc.constantFrom('c', 'd', 'statement=a', 'statement=x', 'reason=b', 'reason=y', 'a=x', 'b=x'),
  fc.constantFrom('at:10=0', 'at:20=NaN', 'at:30=', 'at:40.5=1e9', 'hint:1', '2', ' “null” ', '{'),
)
const anyMeasures = fc.oneof(
  fc.string(),
  fc.dictionary(fc.constantFrom('lost', 'limit', 'other'), fc.double()),
)

describe('marking', () => {
  test('gives every answer to every kind a score from 0 to 1', () => {
    fc.assert(
      fc.property(anyQuestion, fc.array(anyText), anyMeasures, (question, answer, measures) => {
        const { score } = mark(question, answer, { measure: () => measures })
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(1)
      }),
    )
  })

  test('explains every answer that is not right, and by known names only', () => {
    fc.assert(
      fc.property(anyQuestion, fc.array(anyText), anyMeasures, (question, answer, measures) => {
        const { score, feedback, ask } = mark(question, answer, { measure: () => measures })
        if (score < 1) expect([...feedback, ask ?? []].flat()).not.toEqual([])
        for (const name of feedback)
          expect(name).toMatch(
            /^(chosen|missed):[a-z=]+$|^(band|said):(\d+|otherwise)$|^(goal|slip):\d+$|^curve:(believed|otherwise)$|^half:(statement|reason)$|^key$/,
          )
      }),
    )
  })

  test('survives parts of the question that have gone since it was answered', () => {
    const fewer = anyQuestion.chain((question) =>
      fc.record(
        Object.fromEntries(
          Object.entries(question).map(([field, value]) => [
            field,
            Array.isArray(value) ? fc.subarray<unknown>(value) : fc.constant<unknown>(value),
          ]),
        ),
      ),
    )
    fc.assert(
      fc.property(fewer, fc.array(anyText), (question, answer) => {
        const { score } = mark(question as unknown as Question, answer, { measure: () => ({}) })
        expect(score).toBeGreaterThanOrEqual(0)
        expect(score).toBeLessThanOrEqual(1)
      }),
    )
  })

  test('does not depend on the order of the answers', () => {
    const ticks = fc.array(fc.constantFrom('right', 'wrong', 'a', 'b', 'x', 'y'))
    fc.assert(
      fc.property(
        ticks,
        fc.constantFrom<Question>(questions.choice, questions.multiple),
        (answer, question) => {
          const measure = () => ''
          expect(mark(question, answer.toReversed(), { measure })).toEqual(
            mark(question, answer, { measure }),
          )
        },
      ),
    )
  })

  test('is worth no more when one more wrong option is ticked', () => {
    const ticks = fc.subarray(['a', 'b', 'x', 'y'])
    fc.assert(
      fc.property(ticks, fc.constantFrom('x', 'y'), (answer, wrong) => {
        const scoreOf = (options: readonly string[]) =>
          mark(questions.multiple, options, { measure: () => '' }).score
        expect(scoreOf([...answer, wrong])).toBeLessThanOrEqual(scoreOf(answer))
      }),
    )
  })
})

describe('a question from the page', () => {
  test('is read as it was written', () => {
    for (const question of Object.values(questions))
      expect(parseQuestion(JSON.stringify(question))).toEqual(question)
  })

  test.each([
    '',
    '{',
    'null',
    '3',
    '[]',
    '{}',
    '{"kind":"essay"}',
    '{"kind":"constructor"}',
    '{"kind":null}',
  ])('is nothing when damaged to %s', (text) => {
    expect(parseQuestion(text)).toBeUndefined()
  })
})
