import { ticks } from 'd3-array'
import { area, line } from 'd3-shape'
import type { Html } from '../../../jsx/html.ts'
import { formatNumber } from '../../../lib/format.ts'
import { percent, round, Stretch, stretchUnits } from '../../frame/plot.tsx'
import type { Pair } from '../../sim.ts'
import { placeName, type AreaName } from './area-names.tsx'
import type { Result } from '../model.ts'
import type { Series } from './series.ts'
import type { Burst } from './time-axis.tsx'

/** Where the chart of requests in flight stands, in px. */
export const plot = { top: 38, height: 132 }
const floor = plot.top + plot.height

/** What the played part of the run shows, and what lies before it at all times. */
export interface Areas {
  readonly behind: Html
  readonly before: Html
  readonly names: readonly AreaName[]
}

/** Actual requests stacked under the limit, believed ones as a dashed line that may cross it. */
export function viewAreas(
  { believed, actual }: Pair<Series>,
  limit: number,
  { functions }: Result,
  burst: Burst | undefined,
): Areas {
  const top = Math.max(limit, believed.peak, actual.peak)
  const y = (value: number): number => round(floor - (value / top) * plot.height)
  const x = (step: number): number => round((step / (actual.atMs.length - 1)) * stretchUnits)

  const floors = stack(actual.inFlight)
  const shape = (fn: number): string =>
    area<number>()
      .x((_, step) => x(step))
      .y0((_, step) => y(floors[fn]![step]!))
      .y1((_, step) => y(floors[fn + 1]![step]!))(actual.inFlight[fn]!) ?? ''
  const above = line<number>()
    .x((_, step) => x(step))
    .y((value) => y(value))
  const grid = ticks(0, top, 3).filter((value) => value > 0 && Math.abs(y(value) - y(limit)) > 22)

  return {
    names: functions.flatMap(({ name }, fn) =>
      placeName(name, floors[fn]!.map(y), floors[fn + 1]!.map(y)),
    ),
    behind: (
      <>
        {grid.map((value) => (
          <line class="grid" x1="0" x2="100%" y1={y(value)} y2={y(value)} />
        ))}
        <Stretch height={floor}>
          {functions.map(({ name }, fn) => (
            <path class={`area ${name}`} d={shape(fn)} />
          ))}
          <path
            class="a-line thin"
            d={floors
              .slice(1)
              .map((edge) => above(edge) ?? '')
              .join('')}
          />
          <path class="b-casing" d={above(believed.total) ?? ''} />
          <path class="b-line" d={above(believed.total) ?? ''} />
        </Stretch>
      </>
    ),
    before: (
      <>
        <line class="axis-line" x1="0" x2="100%" y1={floor} y2={floor} />
        <line class="limit" x1="0" x2="100%" y1={y(limit)} y2={y(limit)} />
        {grid.map((value) => (
          <text class="axis" x="0" y={y(value) - 4}>
            {formatNumber(value)}
          </text>
        ))}
        <text class="head" x="0" y={y(limit) - 5}>
          limit {formatNumber(limit)}
        </text>
        {viewBelievedName(believed, burst, y)}
      </>
    ),
  }
}

/** The lower edge of each function's area, and above the last its upper edge. */
function stack(inFlight: Series['inFlight']): readonly (readonly number[])[] {
  const edges: (readonly number[])[] = [inFlight[0]?.map(() => 0) ?? []]
  for (const values of inFlight)
    edges.push(values.map((value, step) => value + edges.at(-1)![step]!))
  return edges
}

/** Beside the hill that the burst would have been; without a burst at the end of the line. */
function viewBelievedName(
  believed: Series,
  burst: Burst | undefined,
  y: (value: number) => number,
): Html {
  const last = believed.total.slice(-Math.round(believed.total.length / 3))
  const place =
    burst && burst.to <= 0.8
      ? { at: burst.to + 0.015, y: y(believed.peak) + 9, anchor: 'start' }
      : burst && burst.from >= 0.2
        ? { at: burst.from - 0.015, y: y(believed.peak) + 9, anchor: 'end' }
        : { at: 1, y: y(Math.max(0, ...last)) - 7, anchor: 'end' }
  return (
    <text class="lab-b" x={percent(place.at)} y={place.y} text-anchor={place.anchor}>
      believed<tspan class="if-wide">: no wall</tspan>
    </text>
  )
}
