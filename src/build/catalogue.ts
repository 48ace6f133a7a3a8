import type { z } from 'astro/zod'
import { unknownName } from '../lib/nearest.ts'
import { readEntries, type Path } from './yaml.ts'

/** Things of one kind that other files name by their id. */
export interface Catalogue<Item> {
  readonly items: readonly Item[]
  /** The items of each file, by the file's name, in the order of the names. */
  readonly files: Readonly<Record<string, readonly Item[]>>
  /** Throws a sentence with the nearest ids when there is no such item. */
  get(id: string): Item
  /** Runs `check` on each item; what it throws is told as an error at the path within the item. */
  check(check: (item: Item, at: (path: Path, get: () => unknown) => void) => void): void
}

/** Reads files of which each is a list of items. Throws a sentence when an id is used twice. */
export function readCatalogue<Item extends { readonly id: string }>(
  files: Readonly<Record<string, string>>,
  schema: z.ZodType<readonly Item[]>,
  noun: string,
): Catalogue<Item> {
  const entries = readEntries({ files, schema, noun })
  const known = new Map<string, { readonly item: Item; readonly where: string }>()
  for (const { data, where, nameOf, error } of entries)
    for (const [index, item] of data.entries()) {
      const twin = known.get(item.id)
      if (twin)
        throw error([index], `${nameOf([index])} has an id that is used already, at ${twin.where}`)
      known.set(item.id, { item, where: where([index]) })
    }

  return {
    items: [...known.values()].map(({ item }) => item),
    files: Object.fromEntries(entries.map(({ name, data }) => [name, data])),
    get(id) {
      const found = known.get(id)
      if (found) return found.item
      throw unknownName(noun, id, [...known.keys()])
    },
    check(check) {
      for (const { data, at } of entries)
        for (const [index, item] of data.entries())
          check(item, (path, get) => at([index, ...path], get))
    },
  }
}
