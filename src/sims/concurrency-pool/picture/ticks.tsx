import { bisectRight } from 'd3-array'
import type { Html } from '../../../jsx/html.ts'
import { formatNumber } from '../../../lib/format.ts'
import { round, Stretch, stretchUnits } from '../../frame/plot.tsx'
import { plot } from './areas.tsx'
import type { Marks } from './marks.ts'
import type { Result } from '../model.ts'
import { durationS } from '../scenario.ts'
import { markPath } from './shapes.ts'

/** A row for each function: its name and count, and below them a tick for each try turned away. */
export const rowsTop = plot.top + plot.height + 40
export const rowHeight = 30
const tickHeight = 9

export function viewTicks({ lanes }: Marks): Html {
  const x = (atMs: number): number => round((atMs / durationS / 1000) * stretchUnits)
  const rows = lanes.map(({ bounces }, fn) =>
    bounces.map((atMs) => `M${x(atMs)} ${tickY(fn)}v${tickHeight}`).join(''),
  )
  return (
    <Stretch height={tickY(lanes.length)}>
      <path class="tick" d={rows.join('')} />
    </Stretch>
  )
}

/** The counts up to now. */
export function viewRows({ functions }: Result, { lanes }: Marks, atMs: number): Html {
  return (
    <>
      {functions.map(({ name }, fn) => {
        const lost = bisectRight(lanes[fn]!.throttles, atMs)
        const tries = bisectRight(lanes[fn]!.tries, atMs)
        const y = tickY(fn) - 4
        return (
          <>
            <path class={`req ${name}`} d={markPath(fn, 6, y - 4, 4.8)} />
            <text class="bare" x="17" y={y}>
              {name}
            </text>
            <text class="soft bare" x="100%" y={y} text-anchor="end">
              <tspan class={lost > 0 ? 'count loss' : 'count'}>{formatNumber(lost)}</tspan>
              {` of ${formatNumber(tries)}`}
            </text>
            <line
              class="grid"
              x1="0"
              x2="100%"
              y1={tickY(fn) + tickHeight}
              y2={tickY(fn) + tickHeight}
            />
          </>
        )
      })}
    </>
  )
}

const tickY = (fn: number): number => rowsTop + 16 + fn * rowHeight
