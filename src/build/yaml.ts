import { z } from 'astro/zod'
import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml'
import { suggest } from '../lib/nearest.ts'
import { nameOf, sayIssue } from './yaml-issue.ts'

/** Where something stands in a file: the names and places on the way to it. */
export type Path = readonly PropertyKey[]

/** One file of content, read and checked. */
export interface Entry<Data> {
  /** The file's name without folder and ending. */
  readonly name: string
  readonly data: Data
  /** `src/content/…:12`, the line on which what stands at the path begins. */
  where(path: Path): string
  /** `the “feedback” of option “all” of question “idle-reservation”` */
  nameOf(path: Path): string
  /** An error for the author: file and line, then the sentence. */
  error(path: Path, sentence: string): Error
  /** What `get` returns. What it throws is told as an error about the thing at the path. */
  at<Found>(path: Path, get: () => Found): Found
}

interface Source<Data> {
  /** Each file's text by its path, as `import.meta.glob` gives them. */
  readonly files: Readonly<Record<string, string>>
  readonly schema: z.ZodType<Data>
  /** What a file is, or each item where the file is a list: `quiz`, `fact`. */
  readonly noun: string
}

/** Every file, in the order of the paths. Throws a sentence about the first mistake. */
export function readEntries<Data>({ files, ...how }: Source<Data>): readonly Entry<Data>[] {
  return Object.entries(files)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, text]) => readEntry(path, text, how))
}

function readEntry<Data>(
  path: string,
  text: string,
  { schema, noun }: Omit<Source<Data>, 'files'>,
): Entry<Data> {
  const file = path.replace(/^(\.\.\/)+/, 'src/')
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const [broken] = document.errors
  if (broken) throw new Error(`${file}:${lines.linePos(broken.pos[0]).line}: ${broken.message}`)

  const written: unknown = document.toJS()
  const name = (at: Path) => nameOf(at, written, noun)
  const where = (at: Path) => `${file}:${lines.linePos(startOf(document, at)).line}`
  const error = (at: Path, sentence: string) => new Error(`${where(at)}: ${sentence}`)

  const { data, error: failure } = schema.safeParse(written)
  if (failure) {
    // A misspelt field is also a missing one; how it was spelt says more.
    const misspelt = failure.issues.find(({ code }) => code === 'unrecognized_keys')
    const { at, sentence } = sayIssue(misspelt ?? failure.issues[0]!, written, noun)
    throw error(at, sentence)
  }
  return {
    name: file.replace(/^.*\/|\.\w+$/g, ''),
    data: data as Data,
    where,
    nameOf: name,
    error,
    at(at, get) {
      try {
        return get()
      } catch (problem) {
        const message = problem instanceof Error ? problem.message : String(problem)
        throw error(at, `${name(at)}: ${message}`)
      }
    },
  }
}

/** An object that has these fields and no others; `noun` says in errors what it is. */
export const fields = <Shape extends z.ZodRawShape>(noun: string, shape: Shape) =>
  z.strictObject(shape, {
    error: ({ code, keys }) =>
      code === 'unrecognized_keys'
        ? `which no ${noun} has; ${suggest(String(keys?.[0]), Object.keys(shape))}`
        : undefined,
  })

/** Where the thing at the path begins, or the innermost thing around it that is there. */
function startOf({ contents }: Document, path: Path): number {
  let node: unknown = contents
  let start = 0
  for (const step of path) {
    const pair = isMap(node)
      ? node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
      : undefined
    const next = pair?.key ?? (isSeq(node) ? node.items[Number(step)] : undefined)
    if (!hasRange(next)) return start
    start = next.range[0]
    node = pair ? pair.value : next
  }
  return start
}

const hasRange = (node: unknown): node is { readonly range: readonly [number, number, number] } =>
  typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
