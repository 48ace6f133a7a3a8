import type { z } from 'astro/zod'
import { unknownName } from '../lib/nearest.ts'
import { readEntries, type Path } from './yaml.ts'

/** What `get` returns. What it throws is told as an error at the path within an item. */
export type At = <Found>(path: Path, get: () => Found) => Found

/** Things of one kind that other files name by their id. */
interface Catalogue<Item> {
  readonly items: readonly Item[]
  /** Throws a sentence with the nearest ids when there is no such item. */
  get(id: string): Item
}

/** Such things as their files have them. */
interface WrittenCatalogue<Item> extends Catalogue<Item> {
  /** The items of each file, by the file's name, in the order of the names. */
  readonly files: Readonly<Record<string, readonly Item[]>>
  /** What `make` makes of each item, under the same ids. */
  map<Made>(make: (item: Item, at: At) => Made): Catalogue<Made>
}

/** Reads files of which each is a list of items. Throws a sentence when an id is used twice. */
export function readCatalogue<Item extends { readonly id: string }>(
  files: Readonly<Record<string, string>>,
  schema: z.ZodType<readonly Item[]>,
  noun: string,
): WrittenCatalogue<Item> {
  const entries = readEntries({ files, schema, noun })
  const known = new Map<string, { readonly item: Item; readonly where: string }>()
  for (const { data, where, nameOf, error } of entries)
    for (const [index, item] of data.entries()) {
      const twin = known.get(item.id)
      if (twin)
        throw error([index], `${nameOf([index])} has an id that is used already, at ${twin.where}`)
      known.set(item.id, { item, where: where([index]) })
    }

  const get = (id: string): Item => {
    const found = known.get(id)
    if (found) return found.item
    throw unknownName(noun, id, [...known.keys()])
  }
  return {
    items: [...known.values()].map(({ item }) => item),
    files: Object.fromEntries(entries.map(({ name, data }) => [name, data])),
    get,
    map<Made>(make: (item: Item, at: At) => Made) {
      const made = new Map<string, Made>()
      for (const { data, at } of entries)
        for (const [index, item] of data.entries())
          made.set(
            item.id,
            make(item, (path, found) => at([index, ...path], found)),
          )
      return { items: [...made.values()], get: (id) => made.get(get(id).id)! }
    },
  }
}

/** Looks up each name of the list that stands at the path. */
export function lookUp(
  at: At,
  path: Path,
  names: readonly string[],
  get: (name: string) => unknown,
): void {
  for (const [place, name] of names.entries()) at([...path, place], () => get(name))
}
