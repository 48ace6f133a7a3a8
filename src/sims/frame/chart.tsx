import type { Html } from '../../jsx/html.ts'
import { formatNumber } from '../../lib/format.ts'
import { smooth } from '../core/smooth.ts'
import { sum } from '../core/statistics.ts'
import { ticks } from '../core/ticks.ts'
import { linePath, placeAtLine } from './curves.ts'
import { Across, Words } from './lines.tsx'
import { round, Stretch } from './plot.tsx'
import { stackAreas, type Stack } from './stack.tsx'

export interface Chart extends Pick<Stack, 'names'> {
  /** What pales where it is not played yet, and what does not. */
  readonly behind: Html
  readonly before: Html
}

export interface Quantities {
  readonly limit: number
  /** What the dashed line is called, and more of it where there is room. */
  readonly belief: readonly [string, string]
  readonly layers: readonly string[]
  /** Counts of each layer, at even distances over the whole width. */
  readonly believed: readonly ArrayLike<number>[]
  readonly actual: readonly ArrayLike<number>[]
}

/**
 * What there is under a limit, in layers; as a dashed line what was believed, which may cross it.
 * Counts are smoothed: what comes at random jumps, and that is only noise. The highest lies at
 * `top`, and none at `floor`, in px from the top.
 */
export function drawChart(
  { limit, belief: [name, more], layers, ...worlds }: Quantities,
  top: number,
  floor: number,
): Chart {
  const even = (counts: readonly ArrayLike<number>[]): readonly Values[] =>
    counts.map((samples) => smooth(samples, 2, 3))
  const actual = even(worlds.actual)
  const wanted = total(even(worlds.believed))
  const highest = Math.max(limit, ...wanted, ...total(actual))
  const y = (value: number): number => round(floor - (value / highest) * (floor - top))
  const line = wanted.map(y)
  const { areas, names } = stackAreas(layers, actual, floor, y)
  const grid = ticks(0, highest, 3).filter((value) => value > 0 && isApart(y(value), y(limit)))
  return {
    names,
    behind: (
      <>
        {grid.map((value) => (
          <Across style="grid" y={y(value)} />
        ))}
        {areas}
        <Stretch height={floor}>
          <path class="b-casing" d={linePath(line)} />
          <path class="b-line" d={linePath(line)} />
        </Stretch>
      </>
    ),
    before: (
      <>
        <Across style="axis-line" y={floor} />
        <Across style="limit" y={y(limit)} />
        {grid.map((value) => (
          <Words style="axis" at={0} y={y(value) - 4}>
            {formatNumber(value)}
          </Words>
        ))}
        <Words style="head" at={0} y={y(limit) - 5}>
          limit {formatNumber(limit)}
        </Words>
        <Words style="lab-b" {...placeAtLine(line, floor)}>
          {name}
          <tspan class="if-wide">{more}</tspan>
        </Words>
      </>
    ),
  }
}

type Values = readonly number[]

const total = (series: readonly Values[]): Values =>
  series[0]!.map((_, step) => sum(series.map((values) => values[step]!)))

/** Far enough for a line of text between them. */
const isApart = (y: number, other: number): boolean => Math.abs(y - other) > 22
