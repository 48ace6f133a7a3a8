import { describe, expect, test } from 'vitest'
import { createQuizzes } from '../../../src/build/questions.ts'
import { replaced, sources, texts } from './ferry.ts'

const written = `answer: 50
    key: { sim: ferry, preset: holiday, measure: left }
    tolerance: 5`

/** The question for a number, with other lines for its key. */
function buildNumber(key: string) {
  const text = replaced(texts.quiz, written, key)
  return createQuizzes({ 'ferry.yaml': text }, sources).get('ferry')![2]!
}

describe('a key by formula', () => {
  test.each([
    [
      '100 * (1 - places / cars)',
      '{ places: 40, cars: 80 }',
      50,
      '50\u00a0%; anything from 45 to 55 counts',
    ],
    [
      'minutes - 5',
      '{ minutes: { fact: crossing.sailingMin } }',
      35,
      '35\u00a0%; anything from 30 to 40 counts',
    ],
    [
      '100 - stay',
      '{ stay: { preset: holiday, measure: left } }',
      50.15,
      '50.15\u00a0%; anything from 45.15 to 55.15 counts',
    ],
    [
      'left / 2 + believed',
      '{ left: { preset: holiday, values: { places: 60 }, measure: left }, believed: { preset: holiday, world: believed, measure: left } }',
      12.38,
      '12.38\u00a0%; anything from 7.38 to 17.38 counts',
    ],
    ['49.1 + 0.1 * 3', '{}', 49.4, '49.4\u00a0%; anything from 44.4 to 54.4 counts'],
  ])('%s where %s is %d', (formula, where, key, said) => {
    const built = buildNumber(
      `unit: '%'\n    tolerance: 5\n    key: { formula: ${formula}, where: ${where} }`,
    )
    expect(built.marking).toMatchObject({ key, unit: '%' })
    expect(built.key).toEqual([said])
  })

  test('is computed run by run, so that what runs share cancels out', () => {
    const same = '{ preset: holiday, measure: left }'
    const { marking } = buildNumber(
      `key: { formula: a - b + 50, where: { a: ${same}, b: ${same} } }`,
    )
    expect(marking).toMatchObject({ key: 50, tolerance: 0 })
  })

  test('may stand beside a written answer that agrees', () => {
    const { marking } = buildNumber(`answer: 49\n    tolerance: 5\n    key: { formula: 100 / 2 }`)
    expect(marking).toMatchObject({ key: 49 })
  })
})

describe('a wrong number near to what a thought comes to', () => {
  const near = (band: string) =>
    createQuizzes(
      {
        'ferry.yaml': replaced(texts.quiz, '{ to: 10, ', `{ ${band}, `).replace(
          written,
          `unit: '%'\n    tolerance: 1\n    key: { formula: 100 * places / cars, where: { places: 40, cars: 80 } }`,
        ),
      },
      sources,
    ).get('ferry')![2]!

  test('may be a formula over the names of the key, and is said as about that', () => {
    const { marking, pieces } = near('near: 100 * places / (places + cars)')
    expect(marking).toMatchObject({ bands: [{ near: expect.closeTo(33.333) }, { from: 90 }] })
    expect(pieces[0]?.about).toBe('About 33.33\u00a0%')
  })

  test('as may the ends of a range', () => {
    const { marking, pieces } = near('from: cars / 4, to: places - 10')
    expect(marking).toMatchObject({ bands: [{ from: 20, to: 30 }, { from: 90 }] })
    expect(pieces[0]?.about).toBe('From 20 to less than 30\u00a0%')
  })
})

test('options that stand for numbers are held to the key, and stay out of the page', () => {
  const text = replaced(
    texts.quiz,
    '{ id: thirty, text: 30,',
    '{ id: thirty, text: 30, value: all - booked,',
  )
    .replace('      - id: forty\n', '      - id: forty\n        value: all\n')
    .replace(
      'options:\n      - { id: thirty',
      'key: { formula: all - booked, where: { all: 40, booked: 10 } }\n    options:\n      - { id: thirty',
    )
  const [choice] = createQuizzes({ 'ferry.yaml': text }, sources).get('ferry')!
  expect(choice?.marking).not.toHaveProperty('key')
  expect(choice?.marking).toMatchObject({ options: [{ id: 'thirty', correct: true }, {}, {}] })
})
