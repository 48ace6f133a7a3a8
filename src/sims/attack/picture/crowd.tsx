import type { Html } from '../../../jsx/html.ts'
import { round, Stretch, stretchUnits } from '../../frame/plot.tsx'
import type { World } from '../../sim.ts'
import type { Recording } from '../model.ts'
import type { Span } from '../scenario.ts'
import { sumBetween } from './moment.ts'
import { columns } from './span.ts'

/** Marks in a column: one is a tenth of the users of that time. */
const rows = 10
/** Half the width of a cross, in units of `Stretch`: some 3 px. */
const reach = 9

interface CrowdProps {
  readonly recording: Recording
  readonly span: Span
  readonly minute: number
  readonly world: World
  /** From one row to the next, in px. */
  readonly pitch: number
}

export const crowdHeight = (pitch: number): number => rows * pitch + 2

/**
 * Real users as marks, a column for each stretch of time: those served below, as discs, those
 * turned away above, as crosses. The dashed frame is what was believed: full. Columns move apart
 * where there is room, and marks keep their size: a disc is a line of no length with round ends.
 */
export function Crowd({ recording, span, minute, world, pitch }: CrowdProps): Html {
  const height = crowdHeight(pitch)
  const marks = placeMarks(recording, span, minute)
  const x = (column: number): number => round(((column + 0.5) / columns) * stretchUnits)
  const y = (row: number): number => round(height - 1 - pitch * (row + 0.5))
  const dots = marks.served.map(([column, row]) => `M${x(column)} ${y(row)}h0`).join('')
  const across = 2 * reach
  const crosses = marks.lost.map(([column, row]) => {
    const up = pitch * 0.25
    return `M${x(column) - reach} ${round(y(row) - up)}l${across} ${2 * up}m0-${2 * up}l-${across} ${2 * up}`
  })
  return (
    <>
      <rect class="crowd-frame" width="100%" height={height} />
      <Stretch height={height}>
        {dots !== '' && <path class="crowd-dot" d={dots} />}
        {dots !== '' && world === 'believed' && <path class="crowd-hole" d={dots} />}
        {crosses.length > 0 && <path class="crowd-lost" d={crosses.join('')} />}
      </Stretch>
    </>
  )
}

type Mark = readonly [column: number, row: number]

function placeMarks({ users, served }: Recording, { fromMin, toMin }: Span, minute: number) {
  const step = (toMin - fromMin) / columns
  const marks: Readonly<Record<'served' | 'lost', Mark[]>> = { served: [], lost: [] }
  for (let column = 0; column < columns; column++) {
    const from = fromMin + column * step
    const to = Math.min(minute, from + step)
    if (to <= from) break
    const all = sumBetween(users, from, to)
    const full = all > 0 ? Math.round((rows * sumBetween(served, from, to)) / all) : rows
    for (let row = 0; row < rows; row++) marks[row < full ? 'served' : 'lost'].push([column, row])
  }
  return marks
}
