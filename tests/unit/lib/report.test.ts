import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Attempt } from '../../../src/lib/attempts.ts'
import { buildReport } from '../../../src/lib/report.ts'
import { anyAttempts, attempt } from './some-attempts.ts'
import { course, pools } from './some-course.ts'

/** An answer to an item of the lesson; each comes after those made before it. */
let clock = 0
const answer = (name: string, given: Partial<Attempt> = {}): Attempt => {
  clock++
  return attempt({ id: `n${clock}`, at: clock, question: `pools/${name}`, ...given })
}
const right = (name: string, given: Partial<Attempt> = {}) =>
  answer(name, { answer: ['pool'], ...given })
const wrong = (name: string, given: Partial<Attempt> = {}) =>
  answer(name, { answer: ['own'], score: 0, ...given })

const report = (...attempts: readonly Attempt[]) => buildReport(course, attempts)

describe('a report on nothing', () => {
  test('has every lesson and nothing else', () => {
    expect(report()).toEqual({
      attempts: 0,
      lessons: course.lessons.map((lesson) => ({
        ...lesson,
        state: 'untouched',
        items: lesson === pools ? 5 : 0,
        answered: 0,
        points: 0,
      })),
      calibration: [0, 1, 2, 3].map((confidence) => ({ confidence, right: 0, wrong: 0 })),
      standings: { misled: [], open: [], lucky: [], unsure: [], solid: [] },
      lookAgain: [],
      misconceptions: [],
      predictions: [],
      lastExport: undefined,
    })
  })
})

describe('the points of a lesson', () => {
  const pointsAfter = (...attempts: readonly Attempt[]) => {
    const { answered, points } = report(...attempts).lessons[0]!
    return { answered, points }
  }

  test('are the best score of each item', () => {
    const attempts = [wrong('q1'), answer('q1', { score: 0.5 }), wrong('q1'), right('q2')]
    expect(pointsAfter(...attempts)).toEqual({ answered: 2, points: 1.5 })
  })

  test('come from quiz items alone', () => {
    expect(pointsAfter(answer('challenge'), answer('belief'))).toEqual({ answered: 0, points: 0 })
  })

  test('do not come from an older revision', () => {
    expect(pointsAfter(right('q1', { revision: 2 }))).toEqual({ answered: 0, points: 0 })
  })

  test('stay within the number of items', () => {
    fc.assert(
      fc.property(anyAttempts, (attempts) => {
        const ours = attempts.map((one, index) => ({ ...one, question: `pools/q${index % 7}` }))
        for (const { items, answered, points } of report(...ours).lessons) {
          expect(answered).toBeLessThanOrEqual(items)
          expect(points).toBeLessThanOrEqual(answered)
        }
      }),
    )
  })
})

describe('calibration', () => {
  test('counts the first answer to each item by how sure the reader was', () => {
    const attempts = [
      wrong('q1', { confidence: 3 }),
      right('q1', { confidence: 3 }),
      right('q2', { confidence: 3 }),
      right('q3', { confidence: 0 }),
      answer('q4', { confidence: 1, score: 0.5 }),
    ]
    expect(report(...attempts).calibration).toEqual([
      { confidence: 0, right: 1, wrong: 0 },
      { confidence: 1, right: 0, wrong: 1 },
      { confidence: 2, right: 0, wrong: 0 },
      { confidence: 3, right: 1, wrong: 1 },
    ])
  })

  test('leaves out stances, predictions, and answers given without it', () => {
    const attempts = [
      answer('belief', { confidence: 3 }),
      answer('prediction', { confidence: 3 }),
      right('q1'),
    ]
    const counted = report(...attempts).calibration.map((step) => step.right + step.wrong)
    expect(counted).toEqual([0, 0, 0, 0])
  })
})

describe('the things to look at again', () => {
  const namesAfter = (...attempts: readonly Attempt[]) =>
    report(...attempts).lookAgain.map(({ question }) => question.title)

  test('are the items last answered wrong: confident mistakes first, then oldest first', () => {
    const attempts = [
      wrong('q2', { confidence: 1 }),
      wrong('q1'),
      wrong('q4', { confidence: 2 }),
      wrong('q3', { confidence: 3 }),
      right('q5', { confidence: 3 }),
    ]
    expect(namesAfter(...attempts)).toEqual(['q4', 'q3', 'q2', 'q1'])
  })

  test('leave when answered right, and come back when answered wrong again', () => {
    const [first, second, third] = [wrong('q1'), right('q1'), wrong('q1')]
    expect(namesAfter(first, second)).toEqual([])
    const [again] = report(first, second, third).lookAgain
    expect(again).toMatchObject({ last: third, tries: [first, second, third] })
  })
})

describe('the standings', () => {
  test('hold each answered quiz item once, by its last answer', () => {
    const { standings } = report(
      wrong('q1', { confidence: 3 }),
      right('q1', { confidence: 3 }),
      right('q2', { confidence: 0 }),
      wrong('q3', { confidence: 2 }),
      answer('belief', { confidence: 3 }),
    )
    const titles = Object.entries(standings).map(([name, items]) => [
      name,
      items.map(({ question }) => question.title),
    ])
    expect(Object.fromEntries(titles)).toEqual({
      misled: ['q3'],
      open: [],
      lucky: ['q2'],
      unsure: [],
      solid: ['q1'],
    })
  })
})

describe('a misconception', () => {
  const after = (...attempts: readonly Attempt[]) =>
    report(...attempts).misconceptions.map(({ id, times, mended }) => ({ id, times, mended }))

  test('is counted each time that an answer speaks of it, over all questions', () => {
    expect(after(wrong('q1'), wrong('q1'), wrong('q2'))).toEqual([
      { id: 'own-pool', times: 3, mended: false },
    ])
  })

  test('is mended when a question that offers it is answered right afterwards', () => {
    expect(after(wrong('q1'), right('q2'))).toEqual([{ id: 'own-pool', times: 1, mended: true }])
    expect(after(right('q2'), wrong('q1'))).toEqual([{ id: 'own-pool', times: 1, mended: false }])
  })

  test('comes before a mended one, then the more frequent first', () => {
    const idle = wrong('q1', { answer: ['idle'] })
    expect(after(idle, right('q1'), wrong('q2')).map(({ id }) => id)).toEqual([
      'own-pool',
      'idle-is-lent',
    ])
    const both = wrong('q1', { answer: ['own', 'idle'] })
    expect(after(both, wrong('q2', { answer: ['idle'] }))).toEqual([
      { id: 'idle-is-lent', times: 2, mended: false },
      { id: 'own-pool', times: 1, mended: false },
    ])
  })

  test('keeps the time at which it was last chosen', () => {
    const [first, last] = [wrong('q1'), wrong('q2')]
    expect(report(first, last).misconceptions[0]!.lastAt).toBe(last.at)
  })

  test('is counted out of the answers that could have shown it, and not of those that said nothing', () => {
    const unknown = answer('q3', { answer: [], score: 0 })
    const [own] = report(wrong('q1'), right('q2'), unknown).misconceptions
    expect(own).toMatchObject({ times: 1, offered: 2 })
  })

  test('keeps how sure the reader was at most, and the question in which it last showed', () => {
    const sure = [wrong('q1', { confidence: 3 }), wrong('q2', { confidence: 1 }), wrong('q4')]
    const [own] = report(...sure).misconceptions
    expect(own).toMatchObject({ surest: 3, lastIn: { id: 'pools/q4' } })
    expect(report(wrong('q1')).misconceptions[0]!.surest).toBeUndefined()
  })

  test('is not found in typed text, nor at an older revision', () => {
    expect(after(wrong('q1', { answer: ['constructor'] }))).toEqual([])
    expect(after(wrong('q1', { revision: 2 }))).toEqual([])
  })
})

describe('a prediction', () => {
  const saidAfter = (...attempts: readonly Attempt[]) =>
    report(...attempts).predictions.map(({ said, actual, unit }) => ({ said, actual, unit }))

  test('stands beside what it was, as first committed', () => {
    const attempts = [
      answer('prediction', { answer: ['5'] }),
      answer('prediction', { answer: ['52'] }),
    ]
    expect(saidAfter(...attempts)).toEqual([{ said: 5, actual: 52.6, unit: '%' }])
  })

  test.each([[[]], [['']], [['many']], [['1e999']]])(
    'that is no number, as %j, is left out',
    (given) => {
      expect(saidAfter(answer('prediction', { answer: given }))).toEqual([])
    },
  )
})

describe('the last export', () => {
  test('says how many answers are newer than the file', () => {
    const [before, after] = [right('q1'), right('q2')]
    expect(buildReport(course, [before, after], before.at).lastExport).toEqual({
      at: before.at,
      newer: 1,
    })
  })
})

test('attempts at unknown questions are counted and otherwise ignored', () => {
  const unknown = attempt({ question: 'gone/why' })
  expect(report(unknown)).toEqual({ ...report(), attempts: 1 })
})

test('any attempts make a report', () => {
  fc.assert(
    fc.property(anyAttempts, (attempts) => {
      expect(report(...attempts).attempts).toBe(attempts.length)
    }),
  )
})
