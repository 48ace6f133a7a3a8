import type { Html } from '../../../jsx/html.ts'
import type { Child } from '../../../jsx/jsx-runtime.ts'
import type { Pair, World } from '../../sim.ts'
import type { Result } from '../model.ts'
import { kibOf } from '../say-bytes.ts'
import { viewCrates, viewFrames } from './crates.tsx'
import { viewDoors } from './doors.tsx'
import { narrowLayout, wideLayout, type Layout } from './layout.tsx'
import { bytesNow, isStuck, momentOf, passedBy, type Moment } from './moment.ts'
import { viewRefusal } from './refusal.tsx'
import { scaleOf } from './scale.ts'
import { viewBelieved, viewSizes } from './sizes.tsx'
import { viewTunnel } from './tunnel.tsx'
import { sayWhere } from './where.ts'

/** One world at a moment: its number, and the tunnel in both layouts, of which CSS shows one. */
export function viewWorld(world: World, pair: Pair<Result>, atMs: number, text: string): Html {
  const result = pair[world]
  const rooms = result.hops.length + 1
  return (
    <div class={`tunnel ${world}`}>
      {viewHeadline(world, result, momentOf(result, atMs))}
      {[wideLayout(rooms), narrowLayout(rooms)].map((layout) => (
        <svg
          class={layout.isWide ? 'plot lying' : 'plot upright'}
          width="100%"
          height={layout.height}
          role="img"
          aria-label={`${world === 'believed' ? 'As believed' : 'Actual'}: ${text}`}
        >
          <g aria-hidden="true">{draw(layout, world, pair, atMs)}</g>
        </svg>
      ))}
    </div>
  )
}

/** Mean width of a character of the headline, in px. */
const digitWidth = 14.5

function viewHeadline(world: World, result: Result, moment: Moment): Html {
  const number = kibOf(bytesNow(result, moment))
  const loss = isStuck(moment) ? ' loss' : ''
  const unitX = number.length * digitWidth + 4
  return (
    <div class={`scene ${world}`}>
      <svg class="plot" width="100%" height="40" aria-hidden="true">
        <text class={`headline${loss}`} y="25">
          {number}
        </text>
        <text class={`headline-unit${loss}`} x={unitX} y="25">
          KiB
        </text>
        {sayWhere(world, result, moment).map((line, index) => (
          <text class="headline-what" x={unitX + 42} y={12 + 15 * index}>
            {line}
          </text>
        ))}
      </svg>
    </div>
  )
}

function draw(layout: Layout, world: World, pair: Pair<Result>, atMs: number): Child {
  const result = pair[world]
  const isActual = world === 'actual'
  const scale = scaleOf(pair.actual)
  const moment = momentOf(result, atMs)
  const belief = momentOf(pair.believed, atMs)
  // Where both are, the real one has the number.
  const taken = isActual ? passedBy(moment) + 1 : 0
  return [
    viewTunnel(layout, scale, result.hops, world),
    isActual && viewCrates(layout, scale, result, moment),
    viewFrames(layout, scale, pair.believed, belief),
    viewDoors(layout, scale, result.hops, world),
    isActual && viewSizes(layout, scale, result, moment),
    passedBy(belief) >= taken && viewBelieved(layout, scale, pair.believed, belief, taken),
    isStuck(moment) && viewRefusal(layout, scale, result),
  ]
}
