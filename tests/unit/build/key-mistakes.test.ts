import { describe } from 'vitest'
import { replaced } from './ferry.ts'
import { stops } from './quiz-stops.ts'

const formula = '100 * (1 - places / cars)'
const where = '{ places: 40, cars: 80 }'
const key = `key: { formula: ${formula}, where: ${where} }`

/** The question for a number, with a key by formula. */
const byFormula = (text: string) =>
  replaced(text, 'key: { sim: ferry, preset: holiday, measure: left }', `unit: '%'\n    ${key}`)

describe('a mistake in a key by formula', () => {
  stops(
    [
      {
        of: 'answer: 50',
        as: 'answer: 60',
        reads:
          'the “answer” of question “share-left” is 60, but the formula gives 50; the tolerance is 5',
      },
      {
        of: formula,
        as: '100 * (1 - place / cars)',
        reads:
          'the “key.formula” of question “share-left”: there is no name “place”; did you mean “places”?',
      },
      {
        of: formula,
        as: '100 * (1 - places / cars',
        reads:
          'the “key.formula” of question “share-left”: “100 * (1 - places / cars” is no formula: Parenthesis ) expected (char 25)',
      },
      {
        of: where,
        as: '{ places: 40, cars: 0 }',
        reads:
          'the “key.formula” of question “share-left”: “100 * (1 - places / cars)” comes to -Infinity, which is no number',
      },
      {
        of: where,
        as: '{ places: 40, cars: { fact: crossing.sailingMn } }',
        reads:
          'the “key.where.cars.fact” of question “share-left”: fact “crossing” has no part “sailingMn”; did you mean “sailingMin”?',
      },
      {
        of: where,
        as: '{ places: 40, cars: { preset: holiday, measure: lft } }',
        reads:
          'the “key.where.cars.measure” of question “share-left”: there is no measure “lft”; did you mean “left”?',
      },
      {
        of: where,
        as: '{ places: 40, cars: { fct: deck-size } }',
        reads:
          'the “key.where.cars” of question “share-left” has the field “fct”, which no entry of “where” has; did you mean “fact”?',
      },
      {
        of: where,
        as: '{ places: 40, cars: many }',
        reads:
          'the “key.where.cars” of question “share-left” is “many”, where a number, a fact or a measure belongs',
      },
      {
        of: where,
        as: '{ places: 40, cars: { measure: left } }',
        reads: 'the “key.where.cars” of question “share-left” has neither “fact” nor “preset”',
      },
      {
        of: where,
        as: '{ places: 40, cars: 80, sqrt: 3 }',
        reads:
          'the “key.where.sqrt” of question “share-left” is no name for a formula; a name is one word, such as perS',
      },
      {
        of: `formula: ${formula}, `,
        as: '',
        at: key.slice(0, 6),
        reads:
          'the “key.where.places” of question “share-left” is for a “formula”, and the key has none',
      },
      {
        of: `formula: ${formula}`,
        as: `formula: ${formula}, measure: left`,
        reads:
          'the “key” of question “share-left” has a “formula” and a “measure”, which belongs into its “where”',
      },
      {
        of: `answer: 50\n    unit: '%'\n    ${key}\n    tolerance: 5`,
        as: 'key: { formula: 100 / 7 }\n    tolerance: 0',
        at: 'tolerance: 0',
        reads:
          'the “tolerance” of question “share-left” is 0 to either side of 14.29, but the formula gives 14.2857143, which readers will round',
      },
      {
        of: `answer: 50\n    unit: '%'\n    ${key}\n    tolerance: 5`,
        as: 'key: { formula: 2 * left, where: { left: { preset: holiday, measure: left } } }\n    tolerance: 0.5',
        at: 'tolerance: 0.5',
        reads:
          'the “tolerance” of question “share-left” is 0.5 to either side of 99.69, but single runs of the simulation give 99.069 to 100.793: the answer is ambiguous',
      },
      {
        of: '{ to: 10, ',
        as: '{ to: car / 8, ',
        reads:
          'the “to” of band 1 of question “share-left”: there is no name “car”; did you mean “cars”?',
      },
      {
        of: '{ to: 10, ',
        as: '{ to: cars, ',
        reads: 'band 1 of question “share-left” holds the right answer, 50',
      },
      {
        of: '{ to: 10, ',
        as: '{ near: 54, ',
        reads: 'band 1 of question “share-left” holds the right answer, 50',
      },
      {
        of: '{ to: 10, ',
        as: '{ near: 5, to: 10, ',
        reads:
          'band 1 of question “share-left” has “near” and “from” or “to”; it is one or the other',
      },
    ],
    byFormula,
  )
})

/** The question with options, each of which stands for a number, with a key of either sort. */
const byValues = (computed: string) => (text: string) =>
  replaced(text, '{ id: thirty, text: 30,', '{ id: thirty, text: 30, value: 30,')
    .replace('      - id: forty\n', '      - id: forty\n        value: 40\n')
    .replace('      - id: endless\n', '      - id: endless\n        value: 1000\n')
    .replace(
      '    options:\n      - { id: thirty',
      `    ${computed}\n    options:\n      - { id: thirty`,
    )

describe('a mistake in the values of options', () => {
  stops(
    [
      {
        of: 'value: 30,',
        as: 'value: 31,',
        reads:
          'the “value” of option “thirty” of question “empty-booking” is 31, but the formula gives 30; the tolerance is 0',
      },
      {
        of: 'value: 40\n',
        as: 'value: 3 * 10\n',
        reads:
          'the “value” of option “forty” of question “empty-booking” is 30, which counts as right: the formula gives 30; the tolerance is 0',
      },
      {
        of: 'value: 40\n',
        as: 'value: alle\n',
        reads:
          'the “value” of option “forty” of question “empty-booking”: there is no name “alle”; did you mean “all”?',
      },
      {
        of: ' value: 30,',
        as: '',
        at: 'key: {',
        reads:
          'the “key” of question “empty-booking” can be compared with nothing; no right option has a “value”',
      },
      {
        of: 'key: { formula: all - 10, where: { all: 40 } }\n',
        as: 'tolerance: 3\n',
        at: '- { id: thirty',
        reads:
          'the “value” of option “thirty” of question “empty-booking” can be compared with nothing; the question has no “key”',
      },
    ],
    byValues('key: { formula: all - 10, where: { all: 40 } }'),
  )

  stops(
    [
      {
        of: 'value: 49.9,',
        as: 'value: 51,',
        reads:
          'the “value” of option “thirty” of question “empty-booking” is 51, but the simulation gives 49.8; the tolerance is 0.5',
      },
      {
        of: 'value: 40\n',
        as: 'value: 50.8\n',
        reads:
          'the “value” of option “forty” of question “empty-booking” is 50.8, and a single run of the simulation gives 50.4, no nearer to the right one: the answer is ambiguous',
      },
      {
        of: 'tolerance: 0.5\n',
        as: 'tolerance: 5 %\n',
        reads:
          'the “tolerance” of question “empty-booking” is a share of a percentage; write percentage points, without %',
      },
    ],
    (text) =>
      byValues('key: { preset: holiday, measure: left }\n    tolerance: 0.5')(text).replace(
        'value: 30,',
        'value: 49.9,',
      ),
  )
})
