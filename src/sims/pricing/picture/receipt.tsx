import type { Html } from '../../../jsx/html.ts'
import { percent } from '../../frame/plot.tsx'
import { money } from '../words.ts'

/** A line of a bill: its bar goes from one amount to another. */
export interface Row {
  readonly style: 'line' | 'total' | 'servers' | 'dearer'
  readonly name: string
  readonly usd: number
  readonly fromUsd?: number
}

/** Bars share one scale in both worlds: as wide as there is room is `scaleUsd`. */
export const viewReceipt = (caption: string, rows: readonly Row[], scaleUsd: number): Html => (
  <table class="receipt">
    <caption>{caption}</caption>
    <tbody>
      {rows.map((row) => (
        <tr class={row.style}>
          <th scope="row">{row.name}</th>
          <td class="bar" aria-hidden="true">
            {viewBar(row, scaleUsd)}
          </td>
          <td class="usd">{money(row.usd)}</td>
        </tr>
      ))}
    </tbody>
  </table>
)

/** What is lost is hatched: a thick line in dashes, which fits every width. */
function viewBar({ style, usd, fromUsd = 0 }: Row, scaleUsd: number): Html {
  const share = (amount: number): string => percent(Math.max(0, amount) / scaleUsd)
  return (
    <svg width="100%" height="9">
      {style === 'dearer' ? (
        <line class="dearer-bar" x1={share(fromUsd)} x2={share(fromUsd + usd)} y1="4.5" y2="4.5" />
      ) : (
        <rect x="0.5" y="0.5" width={share(usd)} height="8" />
      )}
    </svg>
  )
}
