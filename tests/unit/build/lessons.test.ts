import { describe, expect, test } from 'vitest'
import { checkGoals, explain, measureRun, readLessons } from '../../../src/build/lessons.ts'

const path = '../content/lessons/01-scaling/01-independent-scaling.mdx'
const file = 'src/content/lessons/01-scaling/01-independent-scaling.mdx'
const [lesson] = readLessons()
const text = lesson!.text

/** What stops the build when one passage of the lesson's file is written differently. */
const reading = (passage: string, by: string) => () => {
  expect(text.split(passage)).toHaveLength(2)
  return readLessons({ [path]: text.replace(passage, by) })
}

describe('a lesson', () => {
  test('takes its belief and its number from the plan of the course', () => {
    expect(lesson).toMatchObject({
      slug: 'independent-scaling',
      number: 1,
      module: 'Scaling',
      file,
    })
  })

  test.each([
    [
      'minutes: 12',
      'minuts: 12',
      `${file}:4: the lesson has the field “minuts”, which no lesson has; did you mean “minutes”?`,
    ],
    [
      'minutes: 12',
      'minutes: 40',
      `${file}:4: the “minutes” of the lesson is 40, where a whole number from 5 to 20 belongs`,
    ],
    [
      'sim: concurrency-pool',
      'sim: concurrency-pol',
      `${file}:7: there is no simulation “concurrency-pol”; did you mean “concurrency-pool”?`,
    ],
    [
      '  preset: reporting-burst\n',
      '  preset: report-burst\n',
      `${file}:7: there is no preset “report-burst”; did you mean “reporting-burst”?`,
    ],
    [
      '  measure: checkoutLostInBurst\n',
      '  measure: checkoutLossInBurst\n',
      `${file}:7: there is no measure “checkoutLossInBurst”; did you mean “checkoutLostInBurst”?`,
    ],
    ['<Quiz />', '', `${file}:`],
  ])('stops the build when “%s” is “%s”', (passage, by, sentence) => {
    expect(reading(passage, by)).toThrow(sentence)
  })

  test('stops the build when the course has no such lesson', () => {
    expect(() => readLessons({ '../content/lessons/01-scaling/09-magic.mdx': text })).toThrow(
      'src/content/lessons/01-scaling/09-magic.mdx:1: the course has no lesson “magic”; src/content/course.yaml names them all',
    )
  })

  test('is named with its line by what goes wrong while it is rendered', () => {
    const line = text.slice(0, text.indexOf('<Corrected>')).split('\n').length
    const fail = () => {
      throw new Error('there is no fact “x”')
    }
    expect(() => explain(lesson!, '<Corrected>', fail)).toThrow(
      `${file}:${line}: there is no fact “x”`,
    )
  })

  test('may only set goals about what its simulation has', () => {
    expect(() => checkGoals(lesson!, ['checkoutLostInBurst < 1', 'limit = 1000'])).not.toThrow()
    expect(() => checkGoals(lesson!, ['checkoutLostInBrust < 1'])).toThrow(
      'did you mean “checkoutLostInBurst”?',
    )
  })
})

describe('a result in prose', () => {
  const run = { sim: 'concurrency-pool', preset: 'reporting-burst', measure: 'checkoutLostInBurst' }

  test('is what the simulation measures', () => {
    expect(measureRun({ ...run, world: 'believed' })).toBe(0)
    expect(measureRun(run)).toBeGreaterThan(30)
    expect(measureRun({ ...run, over: 'seeds' })).toBeGreaterThan(30)
  })

  test.each([
    [{ measure: 'checkoutLoss' }, 'concurrency-pool has no measure “checkoutLoss” in this run'],
    [{ values: { limt: 5 } }, 'there is no control “limt”; did you mean “limit”?'],
    [{ values: { limit: 50, checkoutReserved: 40 } }, 'the provider would refuse this run: '],
  ])('stops the build when there is none: %o', (wrong, sentence) => {
    expect(() => measureRun({ ...run, ...wrong })).toThrow(sentence)
  })
})
