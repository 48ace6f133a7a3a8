import type { CourseIndex, CourseQuestion } from '../lib/course-index.ts'
import type { World } from '../sims/sim.ts'
import { lessonsOf, modules } from './course-plan.ts'
import { measureRun, readLessons, type Lesson } from './lessons.ts'
import { getInventory } from './misconceptions.ts'
import { listQuiz } from './questions.ts'
import { getSim } from './sims.ts'

const lessons = readLessons()

/** The modules with every lesson: number, belief, and whether it is only planned, and if not, its minutes. */
export const course = modules.map((module) => ({
  ...module,
  lessons: module.lessons.map((lesson) => ({
    ...lesson,
    number: lessonsOf(modules).indexOf(lesson) + 1,
    planned: !lessons.some(({ slug }) => slug === lesson.slug),
    minutes: lessons.find(({ slug }) => slug === lesson.slug)?.data.minutes,
  })),
}))

/** What the report needs to know: of the misconceptions only those that an answer can show. */
export function getCourseIndex(): CourseIndex {
  const index = course.flatMap(({ title: module, lessons: all }) =>
    all.map(({ slug, name, number, belief, planned }) => ({
      slug,
      name,
      number,
      belief,
      module,
      planned,
      title: lessons.find((lesson) => lesson.slug === slug)?.data.title ?? belief,
      questions: questionsOf(slug),
    })),
  )
  const asked = new Set(
    index.flatMap(({ questions }) =>
      questions.flatMap(({ misconceptions }) => Object.values(misconceptions)),
    ),
  )
  return {
    lessons: index,
    misconceptions: getInventory()
      .misconceptions.filter(({ id }) => asked.has(id))
      .map(({ id, belief, correction, lessons: slugs }) => ({
        id,
        belief,
        correction,
        lessons: slugs,
      })),
  }
}

/** As much of the course as the marks on a map need. */
export const getCourseOutline = () => ({
  lessons: lessons.map(({ slug, number }) => ({
    slug,
    number,
    questions: questionsOf(slug).map(({ id, revision, kind }) => ({ id, revision, kind })),
  })),
})

function questionsOf(slug: string): readonly CourseQuestion[] {
  const lesson = lessons.find((candidate) => candidate.slug === slug)
  if (!lesson) return []
  const own = { revision: 1, misconceptions: {} }
  return [
    { ...own, id: `${slug}/belief`, kind: 'belief', title: lesson.belief },
    {
      ...own,
      id: `${slug}/prediction`,
      kind: 'prediction',
      title: lesson.data.prediction.ask,
      prediction: scaleOf(lesson),
    },
    {
      ...own,
      id: `${slug}/challenge`,
      kind: 'challenge',
      title: `${lesson.data.title}: challenge`,
    },
    ...listQuiz(slug),
  ]
}

function scaleOf({ data }: Lesson) {
  const { preset, measure, min, max } = data.prediction
  const unit = getSim(data.sim).measures.find(({ key }) => key === measure)!.unit
  const inWorld = (world: World) =>
    Math.round(10 * measureRun({ sim: data.sim, preset, measure, world })) / 10
  return { unit, min, max, believed: inWorld('believed'), actual: inWorld('actual') }
}
