import { course } from './course.ts'
import { readLessons, type Lesson } from './lessons.ts'
import { lessonLink, link } from './paths.ts'
import { getQuiz } from './questions.ts'
import type { OptionsPart, Rendered } from './questions/rendered.ts'

const context = { '@context': 'https://schema.org' }
const title = 'Serverless, Actually'
const free = {
  inLanguage: 'en-GB',
  isAccessibleForFree: true,
  license: 'https://creativecommons.org/licenses/by/4.0/',
}

/**
 * What a page says of itself to machines, as JSON for a script element, by schema.org: the start
 * page is a course, a lesson a learning resource with its quiz. Without the site's own address,
 * addresses are left out, since they have to be given in full.
 */
export function describePage(
  path: string,
  lesson: Lesson | undefined,
  site: URL | undefined,
): string | undefined {
  const data = lesson ? describeLesson(lesson, site) : path === link('/') && describeCourse(site)
  // In a script element nothing but an opening angle can end the data.
  return data ? JSON.stringify({ ...context, ...data }).replaceAll('<', '\\u003c') : undefined
}

export function describeCourse(site: URL | undefined) {
  const lessons = readLessons()
  const minutes = lessons.reduce((sum, { data }) => sum + data.minutes, 0)
  return {
    '@type': 'Course',
    ...nameCourse(site),
    description:
      'An interactive course that corrects what engineers believe about serverless: each belief is predicted, run beside what is so, and explained.',
    about: course.map((module) => module.title),
    ...free,
    provider: { '@type': 'Organization', name: title },
    offers: { '@type': 'Offer', category: 'Free' },
    hasCourseInstance: {
      '@type': 'CourseInstance',
      courseMode: 'Online',
      courseWorkload: `PT${minutes}M`,
    },
    hasPart: lessons.map((lesson) => ({
      '@type': 'LearningResource',
      ...nameLesson(lesson, site),
    })),
  }
}

export function describeLesson(lesson: Lesson, site: URL | undefined) {
  const { slug, belief, data } = lesson
  return {
    '@type': 'LearningResource',
    ...nameLesson(lesson, site),
    description: data.summary,
    learningResourceType: 'Lesson',
    educationalLevel: 'Intermediate',
    position: lesson.number,
    about: `The belief “${belief}”`,
    timeRequired: `PT${data.minutes}M`,
    ...free,
    isPartOf: { '@type': 'Course', ...nameCourse(site) },
    hasPart: {
      '@type': 'Quiz',
      name: `Quiz: ${data.title}`,
      about: { '@type': 'Thing', name: data.title },
      hasPart: getQuiz(slug).filter(isChoice).map(describeChoice),
    },
  }
}

type Choice = Rendered & OptionsPart

/** Only these can be told in schema.org's words without losing what makes the answer right. */
const isChoice = (question: Rendered): question is Choice => question.marking.kind === 'choice'

function describeChoice({ title: name, prompt, options, marking }: Choice) {
  const answers = options.map(({ id, label }, index) => ({
    id,
    answer: { '@type': 'Answer', position: index, encodingFormat: 'text/html', text: label },
  }))
  const right = marking.options.find(({ correct }) => correct)!.id
  return {
    '@type': 'Question',
    eduQuestionType: 'Multiple choice',
    learningResourceType: 'Practice problem',
    name,
    encodingFormat: 'text/html',
    text: prompt,
    suggestedAnswer: answers.filter(({ id }) => id !== right).map(({ answer }) => answer),
    acceptedAnswer: answers.find(({ id }) => id === right)!.answer,
  }
}

const nameCourse = (site: URL | undefined) => ({
  name: title,
  ...(site && { url: new URL(link('/'), site).href }),
})

const nameLesson = ({ slug, data }: Lesson, site: URL | undefined) => ({
  name: data.title,
  ...(site && { url: new URL(lessonLink(slug), site).href }),
})
