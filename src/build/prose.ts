import { findBareFigure } from './bare-figures.ts'
import type { At } from './catalogue.ts'
import type { Ledger } from './facts.ts'

/**
 * A text of a content file with each `{fact-id}` replaced by the figure as the ledger shows it.
 * Throws a sentence about an unknown fact, and about a figure that did not come from the ledger.
 */
export function fillFacts(text: string, { getFact }: Pick<Ledger, 'getFact'>): string {
  const figure = findBareFigure(text.replace(/\{[\w-]+\}/g, ''))
  if (figure !== undefined)
    throw new Error(
      `it states “${figure}”; a figure comes from the ledger, as {fact-id}, or is put in words`,
    )
  return text.replace(/\{([\w-]+)\}/g, (_, id: string) => getFact(id).shown)
}

/** An item of a content file with the figures in these of its texts. */
export const fillTexts = <Field extends string, Item extends Readonly<Record<Field, string>>>(
  item: Item,
  fields: readonly Field[],
  ledger: Pick<Ledger, 'getFact'>,
  at: At,
): Item => ({
  ...item,
  ...Object.fromEntries(
    fields.map((field) => [field, at([field], () => fillFacts(item[field], ledger))]),
  ),
})
