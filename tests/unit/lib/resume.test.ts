import { describe, expect, test } from 'vitest'
import { sayDue, sayWhere } from '../../../src/components/course/say-resume.ts'
import { findResume } from '../../../src/lib/resume.ts'
import { attempt } from './some-attempts.ts'

const kinds = { belief: 'belief', prediction: 'prediction', challenge: 'challenge' }
const lesson = (slug: string) => ({
  slug,
  questions: Object.entries({ ...kinds, q1: 'choice', q2: 'number' }).map(([name, kind]) => ({
    id: `${slug}/${name}`,
    revision: 1,
    kind,
  })),
})
const lessons = ['pools', 'ramps', 'clones'].map(lesson)
const did = (...questions: string[]) =>
  questions.map((question, index) => attempt({ id: String(index), question, at: index + 1 }))
const resume = (...questions: string[]) => {
  const found = findResume(lessons, did(...questions))
  return found && `${found.slug}#${found.part}`
}

describe('a reader goes on', () => {
  test.each([
    ['with the first lesson when nothing is done', 'pools#', []],
    ['with the number after the stance', 'pools#prediction', ['pools/belief']],
    ['with the run after the number', 'pools#experiment', ['pools/belief', 'pools/prediction']],
    ['with the quiz after the challenge', 'pools#quiz', ['pools/challenge']],
    ['in a quiz that is not done', 'pools#quiz', ['pools/q1']],
    ['in the lesson of the latest answer', 'clones#prediction', ['ramps/q1', 'clones/belief']],
    ['with the lesson after one that is done', 'ramps#', ['pools/q1', 'pools/q2']],
    ['with an earlier lesson when the last is done', 'pools#', ['clones/q1', 'clones/q2']],
    ['past questions that the course no longer has', 'pools#', ['lost/belief']],
  ])('%s', (_, where, questions) => {
    expect(resume(...questions)).toBe(where)
  })

  test('nowhere when every quiz is done', () => {
    expect(resume(...lessons.flatMap(({ slug }) => [`${slug}/q1`, `${slug}/q2`]))).toBeUndefined()
  })

  test('in a quiz whose answered question has been revised since', () => {
    const old = did('pools/q1', 'pools/q2').map((one) => ({ ...one, revision: 2 }))
    expect(findResume(lessons, old)).toMatchObject({ slug: 'pools', answered: 0, items: 2 })
  })
})

describe('the words for it', () => {
  test('count the questions of a quiz that is under way', () => {
    const found = findResume(lessons, did('pools/q1'))!
    expect(sayWhere(found)).toBe('You have answered 1 of 2 questions.')
  })

  test('say nothing of a lesson that was not begun', () => {
    expect(sayWhere(findResume(lessons, [])!)).toBe('')
  })

  test('name one belief that is due by its number, and count several', () => {
    expect(sayDue([7])).toBe('or look again at belief 7')
    expect(sayDue([7, 9])).toBe('or look again at 2 beliefs')
  })
})
