import { z } from 'astro/zod'
import { readCatalogue } from './catalogue.ts'
import { getLedger, type Ledger } from './facts.ts'
import { id, text } from './schema.ts'
import { fields } from './yaml.ts'

const misconception = fields('misconception', {
  id,
  /** In the learner's words. */
  belief: text,
  reasonable: text,
  correction: text,
  trueWhen: text,
  lessons: z.array(id),
  facts: z.array(id),
  related: z.array(id),
})

type Misconception = z.infer<typeof misconception>

/** What people believe about serverless and is not so. */
export interface Inventory {
  readonly misconceptions: readonly Misconception[]
  /** Throws a sentence about an unknown id. */
  getMisconception(id: string): Misconception
}

/** Throws a sentence, too, where a misconception names a fact or another that is not there. */
export function createInventory(
  files: Readonly<Record<string, string>>,
  { getFact }: Pick<Ledger, 'getFact'>,
): Inventory {
  const { items, get, check } = readCatalogue(files, z.array(misconception), 'misconception')
  check(({ facts, related }, at) => {
    for (const [place, name] of facts.entries()) at(['facts', place], () => getFact(name))
    for (const [place, name] of related.entries()) at(['related', place], () => get(name))
  })
  return { misconceptions: items, getMisconception: get }
}

const files = import.meta.glob<string>('../content/misconceptions/*.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
})
let course: Inventory | undefined

/** The course's own inventory, read when first asked for. */
export const getInventory = (): Inventory => (course ??= createInventory(files, getLedger()))
