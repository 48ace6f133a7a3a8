import { z } from 'astro/zod'
import { describe, expect, test } from 'vitest'
import { readLessons } from '../../../src/build/lessons.ts'
import { describeCourse, describeLesson, describePage } from '../../../src/build/structured-data.ts'

const site = new URL('https://courses.example')
const lessons = readLessons()
// Keys of quizzes come from runs, which take longer than a test may.
const described = lessons.map((item) => ({ slug: item.slug, data: describeLesson(item, site) }))

const text = z.string().trim().min(1)
const address = z.url().startsWith(site.origin)
const minutes = z.string().regex(/^PT\d+M$/)
const named = { name: text, url: address }
const common = {
  inLanguage: z.literal('en-GB'),
  isAccessibleForFree: z.literal(true),
  license: z.url(),
}

/** What Google’s guide to course lists and course info asks for. */
const course = z.strictObject({
  '@type': z.literal('Course'),
  ...named,
  ...common,
  description: text,
  about: z.array(text).min(1),
  provider: z.strictObject({ '@type': z.literal('Organization'), name: text }),
  offers: z.strictObject({ '@type': z.literal('Offer'), category: z.literal('Free') }),
  hasCourseInstance: z.strictObject({
    '@type': z.literal('CourseInstance'),
    courseMode: z.enum(['Online', 'Onsite', 'Blended']),
    courseWorkload: minutes,
  }),
  hasPart: z.array(z.strictObject({ '@type': z.literal('LearningResource'), ...named })),
})

const answer = z.strictObject({
  '@type': z.literal('Answer'),
  position: z.int().min(0),
  encodingFormat: z.literal('text/html'),
  text,
})

/** What its guide to practice problems asks for. */
const question = z.strictObject({
  '@type': z.literal('Question'),
  eduQuestionType: z.literal('Multiple choice'),
  learningResourceType: z.literal('Practice problem'),
  name: text,
  encodingFormat: z.literal('text/html'),
  text,
  suggestedAnswer: z.array(answer).min(1),
  acceptedAnswer: answer,
})

const lesson = z.strictObject({
  '@type': z.literal('LearningResource'),
  ...named,
  ...common,
  description: text,
  learningResourceType: z.literal('Lesson'),
  educationalLevel: z.enum(['Beginner', 'Intermediate', 'Advanced']),
  position: z.int().min(1),
  about: text,
  timeRequired: minutes,
  isPartOf: z.strictObject({ '@type': z.literal('Course'), ...named }),
  hasPart: z.strictObject({
    '@type': z.literal('Quiz'),
    name: text,
    about: z.strictObject({ '@type': z.literal('Thing'), name: text }),
    hasPart: z.array(question).min(1),
  }),
})

describe('what pages say to machines', () => {
  test('is a course on the start page, as long as its lessons together', () => {
    const told = course.parse(describeCourse(site))
    const all = lessons.reduce((sum, { data }) => sum + data.minutes, 0)
    expect(told.hasCourseInstance.courseWorkload).toBe(`PT${all}M`)
    expect(told.hasPart).toHaveLength(lessons.length)
  })

  test.each(described)(
    'is a learning resource with a quiz in the lesson $slug',
    ({ slug, data }) => {
      const told = lesson.parse(data)
      expect(told.url).toBe(`${site.href}lessons/${slug}/`)
      for (const { suggestedAnswer, acceptedAnswer } of told.hasPart.hasPart) {
        const positions = [...suggestedAnswer, acceptedAnswer].map(({ position }) => position)
        expect(positions.toSorted()).toEqual(positions.map((_, index) => index))
      }
    },
  )

  test('names no address where the site has none', () => {
    const { license, ...told } = describeCourse(undefined)
    expect(license).toMatch(/^https/)
    expect(JSON.stringify(told)).not.toMatch(/https?:/)
  })

  test('cannot end the script element that it stands in', () => {
    const told = describePage('/lessons/x/', lessons[0], site)!
    expect(told).not.toContain('<')
    expect(JSON.parse(told)).toMatchObject({ '@context': 'https://schema.org' })
  })

  test('is nothing on other pages', () => {
    expect(describePage('/facts/', undefined, site)).toBeUndefined()
  })
})
