import type { Html } from '../../jsx/html.ts'
import { formatNumber } from '../../lib/format.ts'
import { Across, Words } from './lines.tsx'
import { round, Stretch, stretchUnits } from './plot.tsx'
import { Key } from './marks.tsx'

/** Rows below each other: a name and a count, and below them a tick for each event. */
const rowHeight = 30
const tickHeight = 9

/** In px from the top; `top` is that of the first row. */
export const rowTop = (top: number, row: number): number => top + row * rowHeight

/** `shares` are the moments of the events in each row, from 0 to 1 over the width. */
export function viewEvents(shares: readonly (readonly number[])[], top: number): Html {
  const ticks = shares.flatMap((events, row) =>
    events.map((at) => `M${round(at * stretchUnits)} ${rowTop(top, row) + 16}v${tickHeight}`),
  )
  return (
    <Stretch height={rowTop(top, shares.length)}>
      <path class="tick" d={ticks.join('')} />
    </Stretch>
  )
}

/** How many were tried up to now, and how many of them in vain. */
export interface Row {
  readonly name: string
  readonly tries: number
  readonly refused: number
}

export const viewRows = (rows: readonly Row[], top: number): readonly Html[] =>
  rows.map(({ name, tries, refused }, row) => {
    const y = rowTop(top, row) + 12
    return (
      <>
        <Key style="bare" shape={row} name={name} y={y} />
        <Words style="bare" at={1} y={y} anchor="end">
          <tspan class={refused > 0 ? 'count loss' : 'count'}>{formatNumber(refused)}</tspan>
          {` of ${formatNumber(tries)}`}
        </Words>
        <Across style="grid" y={y + 4 + tickHeight} />
      </>
    )
  })
