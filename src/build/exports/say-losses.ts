import { countOf } from '../../lib/words.ts'
import type { Format } from './format.ts'
import type { Portable } from './portable.ts'
import type { LeftOut } from './read.ts'

/** Everything that a format cannot take, with the items that it concerns. */
export function sayLosses(
  format: Format,
  items: readonly Portable[],
  leftOut: readonly LeftOut[],
): string {
  const losses = items.map((item) => ({ id: item.id, own: format.losses(item) }))
  const kinds = [...new Set(losses.flatMap(({ own }) => own))]
  return [
    ...section(
      'Left out:',
      leftOut.map(({ id, kind, why }) => `${id} (${kind}): ${why}`),
    ),
    ...section('Lost or changed in every item:', format.always),
    ...kinds.flatMap((loss) => {
      const concerned = losses.filter(({ own }) => own.includes(loss))
      return section(
        `In ${countOf(concerned.length, 'item')}, ${loss}:`,
        concerned.map(({ id }) => id),
      )
    }),
  ].join('\n')
}

const section = (head: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [head, ...lines.map((line) => `  ${line}`), '']
