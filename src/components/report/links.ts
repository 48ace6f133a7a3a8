import type { CourseLesson } from '../../lib/course-index.ts'

/** The addresses that the report leads to. `root` is the path of the start page, with its slash. */
export const lessonHref = (root: string, { slug }: Pick<CourseLesson, 'slug'>): string =>
  `${root}lessons/${slug}/`

/** A quiz item's prompt on the page of its lesson. Ids are `lesson/question`. */
export function itemHref(root: string, id: string): string {
  const [slug = ''] = id.split('/')
  return `${lessonHref(root, { slug })}#quiz-${id.replace('/', '-')}-prompt`
}

/** What is told of a misconception: why one would think so, and what is so. */
export const misconceptionHref = (root: string, id: string): string =>
  `${root}misconceptions/#${id}`
