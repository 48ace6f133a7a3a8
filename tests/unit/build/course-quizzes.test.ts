import { describe, expect, test } from 'vitest'
import { courseQuestions, getQuiz } from '../../../src/build/questions.ts'

const questions = courseQuestions()
const lessons = [...new Set(questions.map(({ lesson }) => lesson))]

describe.each(lessons)('the quiz of %s', (lesson) => {
  const quiz = getQuiz(lesson)
  const own = questions.filter((question) => question.lesson === lesson)

  test('has six questions or more, of four kinds', () => {
    expect(quiz.length).toBeGreaterThanOrEqual(6)
    expect(new Set(quiz.map(({ marking }) => marking.kind)).size).toBeGreaterThanOrEqual(4)
  })

  test('asks why, and asks about another system', () => {
    const purposes = own.map(({ purpose }) => purpose)
    expect(purposes).toContain('why')
    expect(purposes).toContain('transfer')
  })

  test('is listed for the report under the ids that attempts carry', () => {
    expect(own.map(({ id }) => id)).toEqual(quiz.map(({ marking }) => marking.id))
    for (const { id } of own) expect(id).toMatch(/^[\w-]{1,80}\/[\w-]{1,80}$/)
  })
})

test('there is no quiz for a lesson that is not there, and the error names those that are', () => {
  expect(() => getQuiz('independent-scalling')).toThrow(
    new Error('lesson “independent-scalling” has no quiz; did you mean “independent-scaling”?'),
  )
})
