import { describe, expect, test } from 'vitest'
import { createQuizzes } from '../../../src/build/questions.ts'
import { mark } from '../../../src/quiz/index.ts'
import { replaced, sources, texts } from './ferry.ts'

const quiz = createQuizzes({ '../content/quizzes/ferry.yaml': texts.quiz }, sources).get('ferry')!
const [choice, multiple, number, operate] = quiz

describe('a question of kind choice', () => {
  test('brings what marking needs, and nothing else, to the browser', () => {
    expect(choice?.marking).toEqual({
      id: 'ferry/empty-booking',
      revision: 1,
      kind: 'choice',
      options: [
        { id: 'thirty', correct: true },
        { id: 'forty', correct: false },
        { id: 'endless', correct: false },
      ],
    })
  })

  test('has its texts as HTML, and a piece for every wrong option', () => {
    expect(choice?.prompt).toBe(
      '<p>Of <em>40</em> places, <strong>10</strong> are booked and no one came. How many are left?</p>',
    )
    expect(choice?.key).toEqual(['30'])
    expect(choice?.pieces).toEqual([
      {
        name: 'chosen:forty',
        about: '40, since no one came',
        html: '<p>A booking is not a promise to give the place back.</p>',
      },
      {
        name: 'chosen:endless',
        about: 'As many as come',
        html: '<p>The deck ends at the railing.</p>',
      },
    ])
  })

  test('names the misconception behind each wrong option', () => {
    expect(choice?.misconceptions).toEqual({
      forty: 'booking-is-boarding',
      endless: 'deck-stretches',
    })
  })

  test('links to a run of the lesson’s own simulation', () => {
    expect(choice?.run).toEqual({
      href: '#sim=ferry&preset=holiday&places=30',
      label: 'A holiday (Places 30\u00a0places)',
    })
  })
})

test('a question of kind multiple has a piece for every right option missed and every wrong one chosen', () => {
  expect(multiple?.pieces.map(({ name }) => name)).toEqual([
    'missed:crowd',
    'missed:bookings',
    'chosen:paint',
  ])
  expect(multiple?.key).toEqual(['A crowd', 'Bookings'])
})

describe('a question of kind number', () => {
  test('takes its unit from what computes its key', () => {
    expect(number?.marking).toMatchObject({ key: 50, tolerance: 5, unit: '%' })
    expect(number?.key).toEqual(['50\u00a0%; anything from 45 to 55 counts'])
  })

  test('says to which numbers each piece belongs', () => {
    expect(number?.pieces.map(({ name, about }) => [name, about])).toEqual([
      ['band:0', 'Less than 10\u00a0%'],
      ['band:1', '90\u00a0% and more'],
      ['band:otherwise', 'Any other number'],
    ])
    expect(number?.misconceptions).toEqual({
      'band:0': 'deck-stretches',
      'band:1': 'booking-is-boarding',
    })
  })

  test.each([
    ['    answer: 50\n', '', 50, 5],
    [
      'key: { sim: ferry, preset: holiday, measure: left }\n    tolerance: 5',
      'unit: cars\n    tolerance: 10 %',
      50,
      5,
    ],
    [
      'answer: 50\n    key: { sim: ferry, preset: holiday, measure: left }',
      'key: { preset: holiday, values: { places: 60 }, measure: left }',
      25,
      5,
    ],
    [
      'answer: 50\n    key: { sim: ferry, preset: holiday, measure: left }',
      'key: { fact: crossing.sailingMin }',
      40,
      5,
    ],
    [
      'answer: 50\n    key: { sim: ferry, preset: holiday, measure: left }\n    tolerance: 5',
      'answer: 12.5',
      12.5,
      0,
    ],
  ])('with %j as %j has the key %d within %d', (passage, other, key, tolerance) => {
    const text = texts.quiz.replace(passage, other)
    expect(text).not.toBe(texts.quiz)
    const built = createQuizzes({ '../content/quizzes/ferry.yaml': text }, sources).get('ferry')![2]
    expect(built?.marking).toMatchObject({ key, tolerance })
  })
})

test('the range of a number that counts is said without the noise of binary fractions', () => {
  const text = replaced(texts.quiz, 'tolerance: 5', 'tolerance: 0.1')
    .replace('answer: 50', 'unit: km\n    answer: 0.3')
    .replace(/    key: .*\n/, '')
    .replace('{ to: 10,', '{ to: 0,')
  const built = createQuizzes({ '../content/quizzes/ferry.yaml': text }, sources).get('ferry')![2]
  expect(built?.key).toEqual(['0.3\u00a0km; anything from 0.2 to 0.4 counts'])
})

describe('a question of kind operate', () => {
  test('brings the preset, the rules and the reach of its controls to the browser', () => {
    expect(operate?.marking).toMatchObject({
      sim: 'ferry',
      values: { cars: 80, places: 40, fare: 'low' },
      rules: { deck: 1000 },
      controls: [
        { key: 'places', min: 10, max: 200 },
        { key: 'fare', options: ['low', 'high'] },
      ],
    })
  })

  test('says its solution and its goals in words', () => {
    expect(operate?.key).toEqual(['Places: 80\u00a0places', 'Fare: as it was'])
    expect(operate?.pieces.map(({ about }) => about)).toEqual([
      'Left on the quay below 5\u00a0%',
      'Fare as it was',
    ])
  })
})

test('every piece that marking asks for is on the page, unless the explanation says it all', () => {
  const answers = [
    [],
    ['forty'],
    ['endless'],
    ['crowd', 'paint'],
    ['5'],
    ['70'],
    ['95'],
    ['places=20', 'fare=high'],
  ]
  const measure = () => ({ left: 100 })
  for (const { marking, pieces } of quiz)
    for (const answer of answers) {
      const { feedback } = mark(marking, answer, { measure })
      const names = feedback.filter((name) => name !== 'key' && name !== 'missed:thirty')
      expect(pieces.map(({ name }) => name)).toEqual(expect.arrayContaining(names))
    }
})
