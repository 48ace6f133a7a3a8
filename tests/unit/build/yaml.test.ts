import { z } from 'astro/zod'
import { describe, expect, test } from 'vitest'
import { date, id, text } from '../../../src/build/schema.ts'
import { fields, readEntries } from '../../../src/build/yaml.ts'

const schema = fields('menu', {
  day: date,
  courses: z.array(
    fields('course', {
      id,
      kind: z.enum(['soup', 'salad']),
      price: z.number().min(0, { error: 'a price from 0' }),
      spices: z.array(text).optional(),
      cook: fields('cook', { name: text, star: z.boolean().optional() }).optional(),
    }),
  ),
})

const read = (written: string) =>
  readEntries({ files: { '../content/menus/monday.yaml': written }, schema, noun: 'menu' })

const good = `# The menu
day: 2026-11-23
courses:
  - id: borscht
    kind: soup
    price: 7.5
  - id: greek-salad
    kind: salad
    price: 9
    cook:
      name: Eleni
`

describe('a file of content', () => {
  test('is read with its name, without folder and ending', () => {
    const [entry] = read(good)
    expect(entry?.name).toBe('monday')
    expect(entry?.data.courses[1]).toEqual({
      id: 'greek-salad',
      kind: 'salad',
      price: 9,
      cook: { name: 'Eleni' },
    })
  })

  test('comes after those whose paths are smaller', () => {
    const files = { 'b.yaml': good, 'a/c.yaml': good, 'a/b.yaml': good }
    expect(readEntries({ files, schema, noun: 'menu' }).map(({ name }) => name)).toEqual([
      'b',
      'c',
      'b',
    ])
  })

  test('knows on which line its things are', () => {
    const [entry] = read(good)
    expect(entry?.where([])).toBe('src/content/menus/monday.yaml:1')
    expect(entry?.where(['courses', 1])).toBe('src/content/menus/monday.yaml:7')
    expect(entry?.where(['courses', 1, 'cook', 'name'])).toBe('src/content/menus/monday.yaml:11')
  })

  test('gives the line of the thing around for one that is not there', () => {
    const [entry] = read(good)
    expect(entry?.where(['courses', 1, 'spices', 0])).toBe('src/content/menus/monday.yaml:7')
    expect(entry?.where(['courses', 5])).toBe('src/content/menus/monday.yaml:3')
  })

  test('tells what goes wrong with a thing as an error about the thing', () => {
    const [entry] = read(good)
    const taste = () => {
      throw new Error('there is no cook “Eleni”')
    }
    expect(() => entry?.at(['courses', 1, 'cook', 'name'], taste)).toThrow(
      'src/content/menus/monday.yaml:11: the “cook.name” of course “greek-salad”: there is no cook “Eleni”',
    )
    expect(entry?.at(['day'], () => 'fine')).toBe('fine')
  })
})

describe('a mistake in a file of content stops with file, line, what is wrong and what is right', () => {
  test.each([
    ['price: 7.5', 'spices: [salt]', 4, 'course “borscht” has no “price”'],
    [
      'price: 7.5',
      'prise: 7.5',
      6,
      'course “borscht” has the field “prise”, which no course has; did you mean “price”?',
    ],
    [
      'price: 7.5',
      'price: 7.5\n    prise: 7',
      7,
      'course “borscht” has the field “prise”, which no course has; did you mean “price”?',
    ],
    [
      'day: 2026',
      'days: 1\nday: 2026',
      2,
      'the menu has the field “days”, which no menu has; did you mean “day”?',
    ],
    [
      'name: Eleni',
      'name: Eleni\n      since: 2001',
      12,
      'the “cook” of course “greek-salad” has the field “since”, which no cook has; there are “name” and “star”',
    ],
    [
      'price: 7.5',
      'price: cheap',
      6,
      'the “price” of course “borscht” is “cheap”, where a number belongs',
    ],
    ['price: 7.5', 'price:', 6, 'the “price” of course “borscht” is empty, where a number belongs'],
    [
      'price: 7.5',
      'price: -1',
      6,
      'the “price” of course “borscht” is -1, where a price from 0 belongs',
    ],
    [
      'kind: soup',
      'kind: soap',
      5,
      'the “kind” of course “borscht” is “soap”; did you mean “soup”?',
    ],
    [
      'kind: soup',
      'kind: dessert',
      5,
      'the “kind” of course “borscht” is “dessert”; there are “soup” and “salad”',
    ],
    [
      'id: borscht',
      'id: Red Borscht',
      4,
      'the “id” of course “Red Borscht” is “Red Borscht”, where an id of lower-case words joined by hyphens belongs',
    ],
    [
      '  - id: borscht\n    kind: soup\n    price: 7.5',
      '  - borscht',
      4,
      'course 1 is “borscht”, where a set of fields belongs',
    ],
    [
      'price: 9',
      'price: 9\n    spices: salt',
      10,
      'the “spices” of course “greek-salad” is “salt”, where a list belongs',
    ],
    [
      'price: 9',
      'price: 9\n    spices: [salt, 3]',
      10,
      'spice 2 of course “greek-salad” is 3, where text belongs',
    ],
    [
      'name: Eleni',
      "name: ''",
      11,
      'the “cook.name” of course “greek-salad” is empty, where text belongs',
    ],
    [
      'name: Eleni',
      'name: Eleni\n      star: maybe',
      12,
      'the “cook.star” of course “greek-salad” is “maybe”, where true or false belongs',
    ],
    [
      '2026-11-23',
      '2026-23-11',
      2,
      'the “day” of the menu is “2026-23-11”, where a date such as 2026-10-03, 2026-10 or 2026 belongs',
    ],
    ['price: 7.5', 'price: 7.5\n    price: 8', 7, 'Map keys must be unique'],
    [
      'kind: soup',
      'kind: [soup',
      6,
      'Flow sequence in block collection must be sufficiently indented and end with a ]',
    ],
  ])('%j as %j', (passage, mistake, line, sentence) => {
    expect(() => read(good.replace(passage, mistake))).toThrow(
      new Error(`src/content/menus/monday.yaml:${line}: ${sentence}`),
    )
  })

  test('an empty file', () => {
    expect(() => read('')).toThrow(
      new Error(
        'src/content/menus/monday.yaml:1: the menu is empty, where a set of fields belongs',
      ),
    )
  })
})
