import type { Html } from '../../../jsx/html.ts'
import { formatNumber } from '../../../lib/format.ts'
import { percent, Spot } from '../../frame/plot.tsx'
import { viewAreas, plot } from './areas.tsx'
import { viewNames, type AreaName } from './area-names.tsx'
import { spacing } from './layout.ts'
import { countPerMark, getMarks, type Marks } from './marks.ts'
import type { Result } from '../model.ts'
import { durationS, type Scenario } from '../scenario.ts'
import { getSeries } from './series.ts'
import { burstOf, viewTimeAxis } from './time-axis.tsx'
import { tellRun } from './tell.ts'
import { rowHeight, rowsTop, viewTicks, viewRows } from './ticks.tsx'
import type { Pair } from '../../sim.ts'

/** The whole run on one axis of time: who is in flight, who would be, who is turned away. */
export function viewTimeline(pair: Pair<Result>, scenario: Scenario, atMs: number): Html {
  const { marks, behind, before, names, text, bottom } = getStill(pair, scenario)
  const played = atMs / (durationS * 1000)
  return (
    <div class="scene actual">
      <svg class="plot" width="100%" height={bottom + 20} role="img" aria-label={text}>
        <g aria-hidden="true">
          {behind}
          <rect
            class="future"
            x={percent(played)}
            y={plot.top - 4}
            width={percent(1 - played)}
            height={bottom - plot.top + 3}
          />
          {before}
          {viewNames(names, played)}
          {viewRows(pair.actual, marks, atMs)}
          <line class="playhead" x1={percent(played)} x2={percent(played)} y1="16" y2={bottom} />
          <Spot at={played}>
            <path class="playhead-head" d="M-5 13h10l-5 8z" />
          </Spot>
        </g>
      </svg>
    </div>
  )
}

/** Everything that does not move with the playhead. */
interface Still {
  readonly marks: Marks
  readonly behind: Html
  readonly before: Html
  readonly names: readonly AreaName[]
  readonly text: string
  readonly bottom: number
}

const drawn = new WeakMap<Pair<Result>, Still>()

function getStill(pair: Pair<Result>, scenario: Scenario): Still {
  const known = drawn.get(pair)
  if (known) return known
  const still = drawStill(pair, scenario)
  drawn.set(pair, still)
  return still
}

function drawStill(pair: Pair<Result>, scenario: Scenario): Still {
  const every = countPerMark(scenario.limit)
  const marks = getMarks(pair.actual, every, spacing)
  const bottom = rowsTop + pair.actual.functions.length * rowHeight + 6
  const burst = burstOf(scenario)
  const worlds = {
    believed: getSeries(pair.believed, durationS * 1000),
    actual: getSeries(pair.actual, durationS * 1000),
  }
  const areas = viewAreas(worlds, scenario.limit, pair.actual, burst)
  const behind = (
    <>
      {areas.behind}
      {viewTicks(marks)}
    </>
  )
  const before = (
    <>
      {burst && (
        <rect
          class="burst"
          x={percent(burst.from)}
          y={plot.top - 4}
          width={percent(burst.to - burst.from)}
          height={bottom - plot.top + 4}
        />
      )}
      {areas.before}
      <text class="head bare" x="0" y="10">
        Requests in flight
      </text>
      <text class="head bare" x="0" y={rowsTop - 6}>
        Turned away <tspan class="soft">{sayTicks(marks.triesPerMark)}</tspan>
      </text>
      {viewTimeAxis(burst, bottom)}
    </>
  )
  return { marks, behind, before, names: areas.names, text: tellRun(pair, scenario), bottom }
}

const sayTicks = (count: number): string =>
  count === 1 ? 'one tick, one try' : `one tick for ${formatNumber(count)} tries`
