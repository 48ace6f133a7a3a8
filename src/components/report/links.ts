import type { CourseLesson } from '../../lib/course-index.ts'

/** The addresses that the report leads to. `root` is the path of the start page, with its slash. */
export const lessonHref = (root: string, { slug }: Pick<CourseLesson, 'slug'>): string =>
  `${root}lessons/${slug}/`

/** A question's part of its lesson; ids are `lesson/question`, and the page's anchors the second half. */
export const questionHref = (root: string, id: string): string => {
  const [slug = '', anchor = ''] = id.split('/')
  return `${lessonHref(root, { slug })}#${anchor}`
}

/** A lesson's short name, as on every map of the course. */
export const nameOf = ({ slug }: Pick<CourseLesson, 'slug'>): string => slug.replaceAll('-', ' ')
