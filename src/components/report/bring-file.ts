import type { Attempt } from '../../lib/attempts.ts'
import { countOf } from '../../lib/words.ts'
import { fileSizeLimit } from './progress-file.ts'

/** What a file offers, in a sentence, and the attempts in it that are new here. */
export interface Offer {
  readonly sentence: string
  readonly added: readonly Attempt[]
}

const refuse = (problem: string): Offer => ({
  sentence: `${problem} Nothing was added.`,
  added: [],
})

/** Looks into a file without adding anything. The rules for it are loaded when they are needed. */
export async function readOffer(file: Blob, known: readonly Attempt[]): Promise<Offer> {
  if (file.size > fileSizeLimit)
    return refuse('This file is larger than 1 MB, too large for progress.')
  const [text, { readProgressFile }] = await Promise.all([
    file.text().catch(() => undefined),
    import('./read-progress-file.ts'),
  ])
  if (text === undefined) return refuse('The browser could not read this file.')
  const found = readProgressFile(text)
  if ('problem' in found) return refuse(found.problem)

  const ids = new Set(known.map(({ id }) => id))
  const added = found.attempts.filter(({ id }) => !ids.has(id))
  const all = countOf(found.attempts.length, 'answer')
  const summary =
    added.length > 0
      ? `The file holds ${all}, ${added.length} new here.`
      : `The file holds ${all}, and nothing that is new here.`
  return { sentence: [summary, found.damage].filter(Boolean).join(' '), added }
}
