import { course } from './course.ts'
import { getInventory, type Misconception } from './misconceptions.ts'
import { lessonLink, link } from './paths.ts'

/**
 * The modules of the course with the misconceptions of each lesson. `own` are those that name the
 * lesson first, so that each misconception stands in one place; `others` name it as well.
 */
export const listByLesson = (
  misconceptions: readonly Misconception[] = getInventory().misconceptions,
) =>
  course.map((module) => ({
    ...module,
    lessons: module.lessons.map((lesson) => ({
      ...lesson,
      own: misconceptions.filter(({ lessons: [first] }) => first === lesson.slug),
      others: misconceptions.filter(({ lessons: [, ...rest] }) => rest.includes(lesson.slug)),
    })),
  }))

/** The place of a misconception on the page of all of them. */
export const misconceptionLink = (id: string): string => link(`/misconceptions/#${id}`)

/**
 * The inventory for programs, as /misconceptions.json has it. Within a version, fields are added
 * and never renamed, removed or given another meaning. Without the site's own address, addresses
 * are paths.
 */
export function describeInventory(site: URL | undefined) {
  const address = (path: string): string => (site ? new URL(path, site).href : path)
  const lessons = listByLesson().flatMap((module) =>
    module.lessons.map((lesson) => ({ ...lesson, module: module.title })),
  )
  return {
    version: 1,
    title: 'Serverless, Actually: what people believe about serverless',
    documentation: address(link('/misconceptions/#as-data')),
    license: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    lessons: lessons.map(({ slug, number, module, belief, planned }) => ({
      slug,
      number,
      module,
      belief,
      ...(!planned && { url: address(lessonLink(slug)) }),
    })),
    misconceptions: lessons
      .flatMap(({ own }) => own)
      .map((misconception) => ({
        ...misconception,
        url: address(misconceptionLink(misconception.id)),
      })),
  }
}
