import type { Html } from '../../../jsx/html.ts'
import { formatNumber } from '../../../lib/format.ts'
import { crossedPath, markPath, Note, pitch, pointInGrid, type Point } from '../../frame/marks.tsx'
import type { Result } from '../model.ts'
import type { Moment } from './moment.ts'
import { sceneTop, viewScene, type LaneLayout } from './scene.tsx'
import { sayPlaces } from './tell.ts'

const padding = 10
const gap = 11

/** One box for all. Each partition is a band of it, filled from the wall inwards. */
export function viewActual({ partitions }: Result, moment: Moment): Html {
  const { every, triesPerMark, lanes, scenario } = moment
  // Ten places stand in one column, and there are never more than five.
  const columns = Math.min(5, scenario.limit / 10)
  const width = columns * pitch + 2 * padding
  const points: Point[] = []
  let bottom = sceneTop + padding - gap
  const bands = partitions.map(({ owner, from, to }) => {
    const shape = lanes.findIndex(({ name }) => name === owner)
    const isOwn = shape >= 0
    const first = points.length
    const slots = Math.ceil(to / every) - first
    const rows = Math.ceil(slots / columns)
    const top = bottom + gap
    for (let n = 0; n < slots; n++) points.push(pointInGrid(n, rows, padding, top))
    bottom = top + rows * pitch
    // Dots where places are shared, else the small shape of their function.
    const free = points
      .slice(first)
      .map(([x, y]) => (isOwn ? markPath(shape, x, y, 2.6) : `M${x} ${y}h0`))
    return {
      walls: (
        <>
          {first > 0 && <path class="divider" d={`M0 ${top - gap / 2}H${width}`} />}
          <path class={isOwn ? 'free own' : 'free'} d={free.join('')} />
        </>
      ),
      note: isOwn && (
        <Note style={`req ${owner}`} path={markPath(shape, 6, 6, 4.8)}>
          {formatNumber(to - from)} set aside for {owner}
        </Note>
      ),
    }
  })
  const height = bottom + padding - sceneTop
  const layout = lanes.map((_, fn): LaneLayout => {
    const lineY = Math.round(sceneTop + (height / lanes.length) * (fn + 0.5) + 6)
    return [lineY - 14, lineY, (slot) => points[slot]]
  })
  const after = { 'give-up': '', retry: ', tries again', queue: ', back into the queue' }
  const notes = (
    <>
      <span class="taken">
        <b>{sayPlaces(moment)}</b> places taken
      </span>
      {bands.map(({ note }) => note)}
      <Note style="bounced" path={crossedPath(0, 6, 6, 5)}>
        turned away with a 429{after[scenario.callers]}
        {triesPerMark > every && ` (one of ${formatNumber(triesPerMark)} drawn)`}
      </Note>
    </>
  )
  const walls = (
    <>
      <rect class="box" x="0" y={sceneTop} width={width} height={height} />
      {bands.map(({ walls }) => walls)}
    </>
  )
  return viewScene('actual', moment, { layout, height: sceneTop + height + 4, walls, notes })
}
