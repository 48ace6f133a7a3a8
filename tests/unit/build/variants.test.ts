import { describe, expect, test } from 'vitest'
import { createQuizzes } from '../../../src/build/questions.ts'
import { replaced, sources, texts } from './ferry.ts'
import { stops } from './quiz-stops.ts'

/** The questions of the ferry, with a choice and a number that vary. */
const prepare = (text: string) =>
  [
    [
      "prompt: 'Of *40* places, **10** are booked",
      "vary: { booked: [5, 10, 15, 20] }\n    key: { formula: all - booked, where: { all: 1040 } }\n    prompt: 'Of *{all}* places, **{booked}** are booked",
    ],
    ['{ id: thirty, text: 30,', "{ id: thirty, text: '{= all - booked}', value: all - booked,"],
    ['text: 40, since no one came', "text: '{all}, since no one came'\n        value: all"],
    ['The 10 are set aside.', 'The {booked} are set aside.'],
    ['values: { places: 30 }', "values: { places: '{at}' }"],
    ['{ booked: [5, 10, 15, 20] }', '{ booked: [5, 10, 15, 20], at: [30, 40] }'],
    [
      'prompt: Of 80 cars an hour and 40 places, which share stays on the quay?',
      "vary:\n      cars: [80, 100, 160]\n      who: [cars, 'vans, `{ a: 1 }` and others']\n    prompt: Of {cars} \\{who\\} are {who}; which share stays on the quay?",
    ],
    [
      '    answer: 50\n    key: { sim: ferry, preset: holiday, measure: left }',
      "    key: { preset: holiday, values: { cars: '{cars}' }, measure: left }",
    ],
    [
      '{ to: 10, misconception: deck-stretches, feedback: The deck has 40 places. }',
      '{ near: 2 ^ (cars / 40), misconception: deck-stretches, feedback: "Not {= 2 ^ (cars / 40)}." }',
    ],
  ].reduce((whole, [of, as]) => replaced(whole, of!, as!), text)

const build = (text: string) => createQuizzes({ 'ferry.yaml': text }, sources).get('ferry')!
const [choice, multiple, number] = build(prepare(texts.quiz))
const formsOf = (question: (typeof choice & {}) | undefined) => [question!, ...question!.variants]

describe('a question that varies', () => {
  test('has four forms, under one id and one revision', () => {
    for (const question of [choice, number]) {
      expect(question?.variants).toHaveLength(3)
      const { id, revision, kind } = question!.marking
      for (const { marking } of question!.variants)
        expect(marking).toMatchObject({ id, revision, kind })
    }
    expect(multiple?.variants).toEqual([])
  })

  test('prints names and formulas as prose prints numbers, in every text', () => {
    for (const form of formsOf(choice)) {
      const [, booked] = /<strong>(\d+)<\/strong> are booked/.exec(form.prompt)!
      const left = (1040 - Number(booked)).toLocaleString('en-GB')
      expect(form.prompt).toContain('Of <em>1,040</em> places')
      expect(form.key).toEqual([left])
      expect(form.explanation).toContain(`The ${booked} are set aside.`)
      expect(form.pieces[0]).toMatchObject({ about: '1,040, since no one came' })
    }
  })

  test('asks something else in each form', () => {
    for (const question of [choice, number]) {
      const asked = formsOf(question).map(({ prompt, run, key }) =>
        JSON.stringify([prompt, run, key]),
      )
      expect(new Set(asked).size).toBe(4)
    }
  })

  test('computes the key of each form by itself, and runs what stands at a name', () => {
    const keys = formsOf(number).map(({ prompt, marking }) => {
      const [, cars] = /^<p>Of (\d+)/.exec(prompt)!
      return { cars: Number(cars), marking }
    })
    for (const { cars, marking } of keys)
      expect(marking).toMatchObject({
        key: expect.closeTo(100 * (1 - 40 / cars), 0),
        bands: [{ near: 2 ** (cars / 40) }, { from: 90 }],
      })
    const places = formsOf(choice).map(({ run }) => /places=(\d+)/.exec(run!.href)?.[1] ?? '40')
    expect(new Set(places)).toEqual(new Set(['30', '40']))
  })

  test('leaves braces that are none of its own: behind a backslash, and in a filled-in word', () => {
    for (const { prompt } of formsOf(number)) expect(prompt).toContain('{who} are ')
    expect(formsOf(number).some(({ prompt }) => prompt.includes('<code>{ a: 1 }</code>'))).toBe(
      true,
    )
  })

  test('is the same at every build', () => {
    expect(build(prepare(texts.quiz))).toEqual(build(prepare(texts.quiz)))
  })
})

test('braces in a question that does not vary are text', () => {
  const text = replaced(
    texts.quiz,
    'Which of these make cars wait?',
    "'Which make `{ cars }` wait?'",
  )
  expect(build(text)[1]?.prompt).toBe('<p>Which make <code>{ cars }</code> wait?</p>')
})

describe('a mistake in a question that varies', () => {
  stops(
    [
      {
        of: 'The {booked} are set aside.',
        as: 'The {boked} are set aside.',
        at: 'explanation: |',
        reads:
          'the “explanation” of question “empty-booking”: there is no name “boked”; did you mean “booked”? (where booked is 20 and at is 30)',
      },
      {
        of: "text: '{= all - booked}'",
        as: "text: '{= all - boked}'",
        reads:
          'the “text” of option “thirty” of question “empty-booking”: there is no name “boked”; did you mean “booked”? (where booked is 20 and at is 30)',
      },
      {
        of: "text: '{= all - booked}'",
        as: "text: '{= all - }'",
        reads:
          'the “text” of option “thirty” of question “empty-booking”: “all -” is no formula: Unexpected end of expression (char 6) (where booked is 20 and at is 30)',
      },
      {
        of: 'at: [30, 40] }',
        as: 'at: [30, 35] }',
        at: "run: { preset: holiday, values: { places: '{at}' } }",
        reads:
          'the “run.values.places” of question “empty-booking”: the control “places” cannot stand at 35; it goes from 10 to 200 in steps of 10 (where booked is 20 and at is 35)',
      },
      {
        of: 'at: [30, 40] }',
        as: 'at: [30] }',
        reads:
          'the “vary.at” of question “empty-booking” is a list, where a list of at least two belongs',
      },
      {
        of: 'at: [30, 40] }',
        as: 'at: [30, 30] }',
        reads: 'the “vary.at” of question “empty-booking” has a value twice',
      },
      {
        of: 'at: [30, 40] }',
        as: 'at: [30, 40], cars: [1, 2] }',
        reads: 'the “vary.cars” of question “empty-booking” is used nowhere in the question',
      },
      {
        of: 'at: [30, 40] }',
        as: 'at: [30, 40], all: [1, 2] }',
        at: 'key: { formula: all',
        reads:
          'the “key.where.all” of question “empty-booking” has a name that stands under “vary” already (where booked is 15, at is 40 and all is 1)',
      },
      {
        of: 'at: [30, 40] }',
        as: 'at: [30, 40], per-s: [1, 2] }',
        reads:
          'the “vary.per-s” of question “empty-booking” is no name for a formula; a name is one word, such as perS',
      },
      {
        of: 'value: all\n',
        as: 'value: all - 20\n',
        reads:
          'the “value” of option “forty” of question “empty-booking” is 1,020, which counts as right: the formula gives 1,020; the tolerance is 0 (where booked is 20 and at is 30)',
      },
      {
        of: 'text: As many as come',
        as: "text: '{= all - 20}'",
        reads:
          'the “text” of option “endless” of question “empty-booking” is the same as “1,020” (where booked is 20 and at is 30)',
      },
      {
        of: 'near: 2 ^ (cars / 40)',
        as: 'near: cars / 2 + 25 / 2',
        reads:
          'band 1 of question “share-left” holds the right answer, 60 (where cars is 100 and who is “cars”)',
      },
    ],
    prepare,
  )
})
