import { kinds } from '../../lib/search.ts'

/** What the search engine tells of something that it found. */
export interface Found {
  data(): Promise<Entry>
}

export interface Entry {
  readonly url: string
  /** Some words of the content, as HTML in which those that were looked for are marked. */
  readonly excerpt: string
  readonly content: string
  readonly meta: { readonly title: string }
  /** Places within a page; an entry of a list has none but itself. */
  readonly sub_results: readonly {
    readonly title: string
    readonly url: string
    readonly locations: readonly number[]
  }[]
}

interface Answer {
  readonly results: readonly Found[]
  readonly filters: { readonly kind?: Readonly<Record<string, number>> }
}

/** As much as is used here of the module that Pagefind writes beside its index. */
export interface Index {
  options(options: { readonly excerptLength: number }): Promise<void>
  filters(): Promise<unknown>
  search(words: string, options?: { readonly filters: { readonly kind: string } }): Promise<Answer>
}

/** Things found of one kind, the best first. */
export interface Group {
  readonly kind: string
  readonly found: readonly Found[]
}

export async function loadIndex(url: string): Promise<Index> {
  const index = (await import(/* @vite-ignore */ url)) as Index
  await index.options({ excerptLength: 22 })
  // Without it, an answer would not say what kinds there are in it.
  await index.filters()
  return index
}

/** The kinds in which something was found. */
export async function findGroups(index: Index, words: string): Promise<readonly Group[]> {
  const { filters } = await index.search(words)
  const present = kinds.filter((kind) => filters.kind?.[kind])
  return Promise.all(
    present.map(async (kind) => {
      const { results } = await index.search(words, { filters: { kind } })
      return { kind, found: results }
    }),
  )
}
