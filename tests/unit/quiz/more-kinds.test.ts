import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fault } from '../../../src/quiz/fault.ts'
import { match } from '../../../src/quiz/match.ts'
import { order } from '../../../src/quiz/order.ts'
import { predict } from '../../../src/quiz/predict.ts'
import { trace } from '../../../src/quiz/trace.ts'
import { twoTier } from '../../../src/quiz/two-tier.ts'
import { nowhere, questions } from './questions.ts'

describe('a statement with its reason', () => {
  test.each([
    [['statement=a', 'reason=b'], 1, ['chosen:statement=a', 'chosen:reason=b']],
    [['reason=b', 'statement=a'], 1, ['chosen:statement=a', 'chosen:reason=b']],
    [['statement=a', 'reason=x'], 0, ['half:statement', 'chosen:statement=a', 'chosen:reason=x']],
    [['statement=x', 'reason=b'], 0, ['half:reason', 'chosen:statement=x', 'chosen:reason=b']],
    [['statement=x', 'reason=y'], 0, ['chosen:statement=x', 'chosen:reason=y']],
    [['statement=a', 'reason=b', 'reason=x'], 0, expect.arrayContaining(['half:statement'])],
    [['statement=a'], 0, ['chosen:statement=a']],
    [['a', 'b'], 0, []],
    [[], 0, []],
  ])('answered %j scores %d and explains %j', (answer, score, feedback) => {
    expect(twoTier.mark(questions.twoTier, answer, nowhere)).toMatchObject({ score, feedback })
  })

  test('is asked again for the part that is missing', () => {
    const ask = (...answer: string[]) => twoTier.mark(questions.twoTier, answer, nowhere).ask
    expect(ask('reason=b')).toBe('Choose a statement first.')
    expect(ask('statement=x')).toBe('Choose the reason, too.')
    expect(ask('statement=x', 'reason=b')).toBeUndefined()
  })
})

describe('an order', () => {
  test.each([
    [['a', 'b', 'c', 'd'], 1, []],
    [['a', 'b', 'd', 'c'], 5 / 6, ['slip:2', 'key']],
    [['b', 'a', 'd', 'c'], 4 / 6, ['slip:0', 'slip:2', 'key']],
    [['d', 'a', 'b', 'c'], 3 / 6, ['slip:2', 'slip:3', 'key']],
    [['d', 'c', 'b', 'a'], 0, ['slip:0', 'slip:1', 'slip:2', 'slip:3', 'key']],
    [['a', 'gone', 'b', 'c', 'd'], 1, []],
    [['a', 'b', 'c', 'd', 'a'], 1, []],
    [['a', 'b', 'c'], 0, ['key']],
    [[], 0, ['key']],
  ])('answered %j scores %d and explains %j', (answer, score, feedback) => {
    const mark = order.mark(questions.order, answer, nowhere)
    expect(mark.score).toBeCloseTo(score, 12)
    expect(mark.feedback).toEqual(feedback)
  })

  test('shows which items stand in their place', () => {
    expect(order.mark(questions.order, ['b', 'a', 'c', 'd'], nowhere).right).toEqual(['c', 'd'])
  })

  test('that is wrong breaks up at least one pair of neighbours, so something is said', () => {
    const { sequence } = questions.order
    fc.assert(
      fc.property(fc.shuffledSubarray([...sequence], { minLength: sequence.length }), (answer) => {
        const { score, feedback } = order.mark(questions.order, answer, nowhere)
        const neighbours = feedback.filter((name) => /^slip:[012]$/.test(name))
        expect(neighbours.length > 0).toBe(score < 1)
      }),
    )
  })
})

describe('a sorting into categories', () => {
  test.each([
    [['a=x', 'b=y', 'c=y', 'd=x'], 1, []],
    [['a=x', 'b=x', 'c=y', 'd=y'], 0.5, ['chosen:b=x', 'chosen:d=y']],
    [['a=y', 'b=x', 'c=x', 'd=y'], 0, ['chosen:a=y', 'chosen:b=x', 'chosen:c=x', 'chosen:d=y']],
    [['a=x', 'gone=x', 'b=gone'], 0.25, []],
    [[], 0, []],
  ])('answered %j scores %d and explains %j', (answer, score, feedback) => {
    expect(match.mark(questions.match, answer, nowhere)).toMatchObject({ score, feedback })
  })

  test('is asked again while something has no place, and keeps what is right for another try', () => {
    const mark = match.mark(questions.match, ['a=x', 'b=y', 'c='], nowhere)
    expect(mark.ask).toBe('2 of 4 have no place yet.')
    expect(mark).toMatchObject({ keeps: true, right: ['a=x', 'b=y', 'c=y', 'd=x'] })
  })
})

describe('code run in the head', () => {
  test.each([
    ['2', 1, ['key']],
    [' 2 ', 1, ['key']],
    ['"2"', 1, ['key']],
    ['2.0', 1, ['key']],
    ['1', 0, ['said:0', 'key']],
    ['null', 0, ['said:1', 'key']],
    ['NULL', 0, ['said:1', 'key']],
    ['three', 0, ['said:otherwise', 'key']],
    ['', 0, ['key']],
  ])('answered “%s” scores %d and explains %j', (text, score, feedback) => {
    expect(trace.mark(questions.trace, [text], nowhere)).toMatchObject({ score, feedback })
  })

  test.each([
    ['{ "user": "ada", "n": 1 }', '{"user":"ada","n":1}'],
    ["{user: 'ada', n: 1}", '{"user":"ada","n":1}'],
    ['[1, 2]', '[1,2]'],
    ['“hello  world”', 'hello world'],
    ['Ada', 'ada'],
    ['undefined;', 'undefined'],
    ['1,000', '1000'],
  ])('reads %s as %s', (written, key) => {
    expect(trace.mark({ ...questions.trace, key }, [written], nowhere).score).toBe(1)
  })

  test.each([
    ['Hello World', 'hello world'],
    ['[1]', '1'],
    ['12', '2'],
  ])('does not read %s as %s', (written, key) => {
    expect(trace.mark({ ...questions.trace, key }, [written], nowhere).score).toBe(0)
  })
})

test.each([
  [['a'], 1, ['chosen:a']],
  [['x'], 0, ['chosen:x', 'chosen:a']],
  [['a', 'x'], 0, ['chosen:x', 'chosen:a']],
  [['gone'], 0, ['chosen:a']],
  [[], 0, ['chosen:a']],
])('a fault pointed at in %j scores %d and explains %j', (answer, score, feedback) => {
  expect(fault.mark(questions.fault, answer, nowhere)).toMatchObject({ score, feedback })
})

describe('a line to draw', () => {
  const drawn = (...values: (number | string)[]) =>
    values.map((value, index) => `at:${questions.predict.points[index]!.at}=${value}`)

  test.each([
    [drawn(0, 20, 40, 80), 1, ['key']],
    [drawn(5, 25, 35, 85), 1, ['key']],
    [drawn(0, 20, 40, 74), 0.75, ['curve:otherwise', 'key']],
    [drawn(0, 5, 5, 10), 0.25, ['curve:believed', 'key']],
    [drawn(90, 90, 90, 90), 0, ['curve:otherwise', 'key']],
    [drawn(0, 20, 40), 0, ['key']],
    [drawn(0, 20, 40, ''), 0, ['key']],
    [drawn(0, 20, 40, 'NaN'), 0, ['key']],
    [[], 0, ['key']],
  ])('as %j scores %d and explains %j', (answer, score, feedback) => {
    expect(predict.mark(questions.predict, answer, nowhere)).toMatchObject({ score, feedback })
  })

  test('is asked for again as long as no point has been moved', () => {
    const ask = (answer: readonly string[]) => predict.mark(questions.predict, answer, nowhere).ask
    expect(ask(drawn(50, 50, 50, 50))).toBe('Move the points to where you expect the line.')
    expect(ask(drawn(50, 50, 50, 51))).toBeUndefined()
    expect(ask([])).toBe('Draw the whole line first.')
  })

  test('keeps the points that are right for another try', () => {
    expect(predict.mark(questions.predict, drawn(1, 50, 41, 50), nowhere)).toMatchObject({
      keeps: true,
      right: ['at:10=1', 'at:30=41'],
    })
  })
})
