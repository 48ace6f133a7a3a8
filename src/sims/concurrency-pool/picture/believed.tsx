import type { Html } from '../../../jsx/html.ts'
import { formatNumber } from '../../../lib/format.ts'
import { pitch, pointInGrid } from '../../frame/marks.tsx'
import type { Result } from '../model.ts'
import type { Moment } from './moment.ts'
import { sceneTop, viewScene, type LaneLayout } from './scene.tsx'

/** Columns of marks in the longest pen. Behind them the rest is a number. */
const columns = 10
/** So long a pen stays as long as it was, or its end would flicker. */
const lingerMs = 1000

/** A pen for each function, one below the other, open to the right: as long as it needs to be. */
export function viewBelieved({ functions }: Result, moment: Moment): Html {
  let height = sceneTop
  const layout: LaneLayout[] = []
  const walls = moment.lanes.map(({ seats }, fn) => {
    const rows = 2 * Math.min(4, Math.ceil((functions[fn]!.peak + 1) / moment.every / 2 / columns))
    const room = rows * columns
    const top = height + 16
    const bottom = top + rows * pitch
    height = bottom + 14
    layout.push([
      top - 8,
      top + pitch,
      (slot) => (slot < room ? pointInGrid(slot, rows, 3, top) : undefined),
    ])

    const reach = 1 + seats.findLastIndex((seat) => seat && seat[2] < lingerMs)
    const right = 8 + pitch * Math.min(columns + 1, Math.max(2, Math.ceil(reach / rows)))
    const hidden = seats.filter(([, , leftMs], slot) => leftMs < 0 && slot >= room).length
    return (
      <>
        <path class="pen" d={`M${right} ${top}H0V${bottom}H${right}`} />
        {hidden > 0 && (
          <text class="lab-b" x={pitch * columns} y={(top + bottom) / 2 + 4}>
            +{formatNumber(hidden)}
          </text>
        )}
      </>
    )
  })
  return viewScene('believed', moment, { layout, height, walls })
}
