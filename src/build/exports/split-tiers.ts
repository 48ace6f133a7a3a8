import type { Portable, Single } from './portable.ts'

/** An item that asks one thing. */
export type SingleItem = Portable & { readonly task: Single }

/** An item of two tiers as two items, for formats in which an item asks one thing. */
export function splitTiers(item: Portable): readonly SingleItem[] {
  const { task } = item
  if (task.shape !== 'two-tier') return [{ ...item, task }]
  const { statements, ask, reasons } = task
  const right = statements.find(({ correct }) => correct)!
  return [
    {
      ...item,
      id: `${item.id}-statement`,
      task: { shape: 'choose', several: false, choices: statements },
    },
    {
      ...item,
      id: `${item.id}-reason`,
      prompt: `${item.prompt}<p>${right.html}</p><p>${ask}</p>`,
      task: { shape: 'choose', several: false, choices: reasons },
    },
  ]
}
