import type { Html } from '../../jsx/html.ts'
import { formatNumber } from '../../lib/format.ts'
import type { Point } from '../../quiz/predict.ts'
import { box, heightOf, linePath } from './predict-line.ts'

interface Drawing {
  readonly points: readonly Point[]
  /** How far from the actual a point may be. */
  readonly tolerance: number
  /** Where the reader finds every point. */
  readonly start: number
  readonly axis: {
    readonly min: number
    readonly max: number
    readonly digits: number
  }
}

/** The reader’s line over the sliders, and both computed curves, which the style sheet holds back. */
export function viewPrediction({ points, tolerance, start, axis }: Drawing): Html {
  const { min, max, digits } = axis
  const width = box.column * points.length
  const path = (values: readonly number[]) => linePath(values, min, max)
  const ticks = [max, (min + max) / 2, min]
  const y = (value: number) => heightOf(Math.min(max, Math.max(min, value)), min, max)
  const across = (index: number) => `${(100 * (index + 0.5)) / points.length}%`
  return (
    <svg class="curves" aria-hidden="true" height={box.height}>
      {ticks.map((value) => (
        <line class="grid" x1="0" x2="100%" y1={y(value)} y2={y(value)} />
      ))}
      {points.map(({ actual }, index) => (
        <line
          class="within"
          x1={across(index)}
          x2={across(index)}
          y1={y(actual - tolerance)}
          y2={y(actual + tolerance)}
        />
      ))}
      <svg
        width="100%"
        height={box.height}
        viewBox={`0 0 ${width} ${box.height}`}
        preserveAspectRatio="none"
      >
        <path class="curve believed" d={path(points.map(({ believed }) => believed))} />
        <path class="curve actual" d={path(points.map(({ actual }) => actual))} />
        <path class="curve drawn" d={path(points.map(() => start))} />
      </svg>
      {ticks.map((value) => (
        <text class="axis" x="0" y={y(value) - 4}>
          {formatNumber(value, value === Math.round(value) ? 0 : digits)}
        </text>
      ))}
    </svg>
  )
}
