import { z } from 'astro/zod'
import { lookUp, readCatalogue } from './catalogue.ts'
import { getPlace } from './course-plan.ts'
import { getLedger, type Ledger } from './facts.ts'
import { fillTexts } from './prose.ts'
import { id, text } from './schema.ts'
import { fields } from './yaml.ts'

const misconception = fields('misconception', {
  id,
  /** In the learner's words. */
  belief: text,
  reasonable: text,
  correction: text,
  trueWhen: text,
  /** How it shows in code or in a design. */
  shows: text,
  lessons: z.array(id).min(1),
  facts: z.array(id),
  related: z.array(id),
})

export type Misconception = z.infer<typeof misconception>

/** What people believe about serverless and is not so. */
export interface Inventory {
  readonly misconceptions: readonly Misconception[]
  /** Throws a sentence about an unknown id. */
  getMisconception(id: string): Misconception
}

const told = ['belief', 'reasonable', 'correction', 'trueWhen', 'shows'] as const

/**
 * The inventory with the ledger's figures in its texts. Throws a sentence, too, where a
 * misconception names a fact, a lesson or another that is not there, or states a figure itself.
 */
export function createInventory(
  files: Readonly<Record<string, string>>,
  ledger: Pick<Ledger, 'getFact'>,
  checkLesson: (slug: string) => unknown = getPlace,
): Inventory {
  const { get, map } = readCatalogue(files, z.array(misconception), 'misconception')
  const filled = map((item, at) => {
    lookUp(at, ['facts'], item.facts, ledger.getFact)
    lookUp(at, ['related'], item.related, get)
    lookUp(at, ['lessons'], item.lessons, checkLesson)
    return fillTexts(item, told, ledger, at)
  })
  return { misconceptions: filled.items, getMisconception: filled.get }
}

const files = import.meta.glob<string>('../content/misconceptions/*.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
})
let course: Inventory | undefined

/** The course's own inventory, read when first asked for. */
export const getInventory = (): Inventory => (course ??= createInventory(files, getLedger()))
