import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { modules } from '../../../src/build/course-plan.ts'
import { renderInline } from '../../../src/build/markdown.ts'
import { getInventory, type Misconception } from '../../../src/build/misconceptions.ts'

const { misconceptions, getMisconception } = getInventory()
const lessons = modules.flatMap((module) => module.lessons.map(({ slug }) => slug))
const files = import.meta.glob<string>('../../../src/content/misconceptions/*.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const texts = ({ belief, reasonable, correction, trueWhen, shows }: Misconception) => [
  belief,
  reasonable,
  correction,
  trueWhen,
  shows.replace(/`[^`]*`/g, ''),
]
const bare = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
const failing = (isWrong: (misconception: Misconception) => boolean) =>
  misconceptions.filter(isWrong).map(({ id }) => id)

describe('the course’s misconceptions', () => {
  test('are at least seventy', () => {
    expect(misconceptions.length).toBeGreaterThanOrEqual(70)
  })

  test.each(lessons)('are at least three for the lesson “%s”', (slug) => {
    const own = misconceptions.filter((misconception) => misconception.lessons.includes(slug))
    expect(own.length).toBeGreaterThanOrEqual(3)
  })

  test('stand in the file of the module of their first lesson', () => {
    const entries = Object.entries(files).flatMap(([path, text]) =>
      (parse(text) as Misconception[]).map(({ id, lessons: [first] }) => ({ path, id, first })),
    )
    const strays = entries.filter(({ path, first }) => {
      const module = modules.find((one) => one.lessons.some(({ slug }) => slug === first))
      return !path.endsWith(`/${module?.title.toLowerCase()}.yaml`)
    })
    expect(strays).toEqual([])
    expect(entries).toHaveLength(misconceptions.length)
  })

  test('are all different beliefs', () => {
    const beliefs = misconceptions.map(({ belief }) => bare(belief))
    expect(beliefs.filter((belief, place) => beliefs.indexOf(belief) < place)).toEqual([])
  })

  test('are each related to another, and that one to them', () => {
    const oneWay = misconceptions.flatMap(({ id, related }) =>
      related
        .filter((other) => !getMisconception(other).related.includes(id))
        .map((other) => `${other} does not name ${id}`),
    )
    expect(oneWay).toEqual([])
    expect(failing(({ id, related }) => related.length === 0 || related.includes(id))).toEqual([])
  })

  test('name nothing twice', () => {
    const isTwice = (names: readonly string[]) => new Set(names).size < names.length
    expect(
      failing(({ related, facts, lessons }) => [related, facts, lessons].some(isTwice)),
    ).toEqual([])
  })

  test('name the facts whose figures they state', () => {
    const silent = Object.values(files)
      .flatMap((text) => parse(text) as Misconception[])
      .flatMap((misconception) => {
        const stated = texts(misconception)
          .join(' ')
          .matchAll(/\{([\w-]+)\}/g)
        return [...stated]
          .filter(([, fact]) => !misconception.facts.includes(fact!))
          .map(([, fact]) => `${misconception.id} does not name ${fact}`)
      })
    expect(silent).toEqual([])
  })

  test('tell each part in sentences, and say something else in each', () => {
    expect(failing((one) => texts(one).some((text) => !/[.…”?)]$/.test(text.trim())))).toEqual([])
    expect(failing((one) => new Set(texts(one).map(bare)).size < 5)).toEqual([])
  })

  test('are told without exclamation marks, straight quotes and dashes that shout', () => {
    expect(failing((one) => texts(one).some((text) => /[!'"—]/.test(text)))).toEqual([])
  })

  test('show in code that can be printed, and have no other Markdown', () => {
    for (const { shows } of misconceptions) expect(() => renderInline(shows)).not.toThrow()
    const plain = ({ belief, reasonable, correction, trueWhen }: Misconception) =>
      [belief, reasonable, correction, trueWhen].join(' ')
    expect(failing((one) => /[`*_[\]]/.test(plain(one)))).toEqual([])
  })

  test('have ids of words, without numbers', () => {
    expect(failing(({ id }) => /(^|-)\d+(-|$)/.test(id))).toEqual([])
  })
})
