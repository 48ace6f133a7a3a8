import { describe, expect, test } from 'vitest'
import { readLessons } from '../../../src/build/lessons.ts'
import { getQuiz, listQuiz } from '../../../src/build/questions.ts'

const lessons = readLessons().map(({ slug }) => slug)

describe.each(lessons)('the quiz of %s', (lesson) => {
  const quiz = getQuiz(lesson)

  test('has six questions or more, of four kinds', () => {
    expect(quiz.length).toBeGreaterThanOrEqual(6)
    expect(new Set(quiz.map(({ marking }) => marking.kind)).size).toBeGreaterThanOrEqual(4)
  })

  test('asks why, and asks about another system', () => {
    const purposes = quiz.map(({ purpose }) => purpose)
    expect(purposes).toContain('why')
    expect(purposes).toContain('transfer')
  })

  test('is listed for the report under the ids that attempts carry', () => {
    const ids = listQuiz(lesson).map(({ id }) => id)
    expect(ids).toEqual(quiz.map(({ marking }) => marking.id))
    for (const id of ids) expect(id).toMatch(/^[\w-]{1,80}\/[\w-]{1,80}$/)
  })
})

test('there is no quiz for a lesson that is not there, and the error names those that are', () => {
  expect(() => getQuiz('independent-scalling')).toThrow(
    new Error('lesson “independent-scalling” has no quiz; did you mean “independent-scaling”?'),
  )
})

test('a lesson that is only planned has no quiz to list', () => {
  expect(listQuiz('planned')).toEqual([])
})
