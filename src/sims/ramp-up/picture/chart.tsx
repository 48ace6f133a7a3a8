import type { Html } from '../../../jsx/html.ts'
import { formatNumber } from '../../../lib/format.ts'
import { ticks } from '../../core/ticks.ts'
import { areaPath, linePath } from '../../frame/curves.ts'
import { hatchPath } from '../../frame/hatch.ts'
import { Across, Words } from '../../frame/lines.tsx'
import { Stretch } from '../../frame/plot.tsx'
import type { Pair } from '../../sim.ts'
import type { Lines } from './lines.ts'
import { nameArea, nameLoss, NameOfWanted } from './names.tsx'

export interface Chart {
  /** What pales where it is not played yet, and what does not. */
  readonly behind: Pair<Html>
  readonly before: Pair<Html>
}

/** The believed line is a frame, which the actual world has to fill. */
export function drawChart(lines: Lines, floor: number): Chart {
  const { highest, limit, y, wanted, there, taken, served } = lines
  const ground = wanted.map(() => floor)
  const values = ticks(0, highest, 3).filter(
    (value) => value > 0 && (limit === undefined || Math.abs(y(value) - y(limit)) > 22),
  )
  const limitName = limit === undefined ? '' : `limit ${formatNumber(limit)}`
  const others = { line: wanted, edge: limitName || '6,000' }
  const grid = values.map((value) => <Across style="grid" y={y(value)} />)
  const dashed = (
    <>
      <path class="b-casing" d={linePath(wanted)} />
      <path class="b-line" d={linePath(wanted)} />
    </>
  )
  const axis = (
    <>
      <Across style="axis-line" y={floor} />
      {values.map((value) => (
        <Words style="axis" at={0} y={y(value) - 4}>
          {formatNumber(value)}
        </Words>
      ))}
      <NameOfWanted line={wanted} />
    </>
  )
  return {
    behind: {
      believed: (
        <>
          {grid}
          <Stretch height={floor}>{dashed}</Stretch>
        </>
      ),
      actual: (
        <>
          {grid}
          <Stretch height={floor}>
            <path class="pale-area" d={areaPath(taken, there)} />
            <path class="taken-area" d={areaPath(ground, taken)} />
            <path class="loss-area" d={areaPath(served, wanted)} />
            <path class="missing" d={hatchPath(wanted, served)} />
            <path class="a-line" d={linePath(there)} />
            {dashed}
          </Stretch>
          {nameArea({ name: 'taken', lower: ground, upper: taken, ...others })}
          {nameArea({ name: 'idle', lower: taken, upper: there, ...others })}
          {nameLoss({ name: 'turned away', lower: served, upper: wanted, ...others })}
        </>
      ),
    },
    before: {
      believed: axis,
      actual: (
        <>
          {axis}
          {limit !== undefined && (
            <>
              <Across style="limit" y={y(limit)} />
              <Words style="head" at={0} y={y(limit) - 5}>
                {limitName}
              </Words>
            </>
          )}
        </>
      ),
    },
  }
}
