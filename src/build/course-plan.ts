import { z } from 'astro/zod'
import plan from '../content/course.yaml?raw'
import { unknownName } from '../lib/nearest.ts'
import { id, text } from './schema.ts'
import { fields, readEntries } from './yaml.ts'

const schema = z.array(
  fields('module', {
    title: text,
    about: text,
    lessons: z
      .array(
        fields('lesson', {
          slug: id,
          name: text,
          belief: text,
          run: text,
        }),
      )
      .min(1),
  }),
)

const [entry] = readEntries({ files: { '../content/course.yaml': plan }, schema, noun: 'module' })

/** The modules of the course with their lessons, written or planned, in order. */
export const modules = entry!.data

/** All lessons of some modules in one list, in the order of the course. */
export const lessonsOf = <Lesson>(
  some: readonly { readonly lessons: readonly Lesson[] }[],
): readonly Lesson[] => some.flatMap(({ lessons }) => lessons)

/** Where a lesson stands in the course, or nothing if the course has no such lesson. */
export function findPlace(slug: string) {
  const all = modules.flatMap(({ title, lessons }) =>
    lessons.map((lesson) => ({ ...lesson, title })),
  )
  const index = all.findIndex((lesson) => lesson.slug === slug)
  if (index < 0) return undefined
  const { title, belief } = all[index]!
  return { number: index + 1, module: title, belief }
}

/** As `findPlace`, but throws a sentence with the nearest slugs if the course has no such lesson. */
export function getPlace(slug: string) {
  const place = findPlace(slug)
  if (place) return place
  throw unknownName(
    'lesson',
    slug,
    lessonsOf(modules).map((lesson) => lesson.slug),
  )
}
