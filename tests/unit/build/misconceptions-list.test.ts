import { describe, expect, test } from 'vitest'
import { lessonsOf } from '../../../src/build/course-plan.ts'
import { course } from '../../../src/build/course.ts'
import { describeInventory, listByLesson } from '../../../src/build/misconception-list.ts'
import { getInventory } from '../../../src/build/misconceptions.ts'

const { misconceptions } = getInventory()
const slugs = lessonsOf(course).map(({ slug }) => slug)
const some = (id: string, ...lessons: string[]) => ({ ...misconceptions[0]!, id, lessons })

describe('the misconceptions by lesson', () => {
  const [first = '', second = '', third = ''] = slugs
  const lessons = lessonsOf(
    listByLesson([
      some('shared', second, third),
      some('early', first),
      some('late', third),
      some('back', third, first),
    ]),
  )
  const idsOf = (place: number, part: 'own' | 'others') => lessons[place]![part].map(({ id }) => id)

  test('follow the course', () => {
    expect(lessons.map(({ slug }) => slug)).toEqual(slugs)
  })

  test('stand under the first lesson that they name, in the order of the inventory', () => {
    expect([0, 1, 2].map((place) => idsOf(place, 'own'))).toEqual([
      ['early'],
      ['shared'],
      ['late', 'back'],
    ])
  })

  test('are pointed to from every other lesson that they name', () => {
    expect([0, 1, 2].map((place) => idsOf(place, 'others'))).toEqual([['back'], [], ['shared']])
  })

  test('are each of the course’s own once', () => {
    const listed = listByLesson().flatMap((module) => module.lessons.flatMap(({ own }) => own))
    expect(listed.map(({ id }) => id).toSorted()).toEqual(
      misconceptions.map(({ id }) => id).toSorted(),
    )
  })
})

describe('the inventory as data', () => {
  const data = describeInventory(new URL('https://example.com'))

  test('has a version, and the address of what explains it', () => {
    expect(data).toMatchObject({
      version: 1,
      documentation: 'https://example.com/misconceptions/#as-data',
      license: { name: 'CC BY 4.0' },
    })
  })

  test('has every lesson in order, with an address once it is written', () => {
    expect(data.lessons.map(({ slug, number }) => [number, slug])).toEqual(
      slugs.map((slug, index) => [index + 1, slug]),
    )
    const written = lessonsOf(course).filter(({ planned }) => !planned)
    expect(data.lessons.flatMap(({ url }) => url ?? [])).toEqual(
      written.map(({ slug }) => `https://example.com/lessons/${slug}/`),
    )
  })

  test('has every misconception with all that is told of it, and its address', () => {
    expect(data.misconceptions).toHaveLength(misconceptions.length)
    for (const misconception of misconceptions)
      expect(data.misconceptions).toContainEqual({
        ...misconception,
        url: `https://example.com/misconceptions/#${misconception.id}`,
      })
  })

  test('has paths where the site does not know its own address', () => {
    const { documentation, misconceptions: all } = describeInventory(undefined)
    expect([documentation, all[0]!.url]).toEqual([
      '/misconceptions/#as-data',
      `/misconceptions/#${all[0]!.id}`,
    ])
  })

  test('keeps its fields', () => {
    const fields = 'id belief reasonable correction trueWhen shows lessons facts related url'
    for (const misconception of data.misconceptions)
      expect(Object.keys(misconception)).toEqual(fields.split(' '))
  })
})
