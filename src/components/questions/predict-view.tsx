import type { Html } from '../../jsx/html.ts'
import { formatNumber } from '../../lib/format.ts'
import type { Point } from '../../quiz/predict.ts'
import { box, heightOf, linePath } from './predict-line.ts'

interface Drawing {
  readonly points: readonly Point[]
  /** Where every point of the reader stands; absent where nobody draws. */
  readonly start?: number
  readonly axis: {
    readonly min: number
    readonly max: number
    readonly digits: number
  }
}

/** The reader’s line over the sliders, and both computed curves, which the style sheet holds back. */
export function viewPrediction({ points, start, axis }: Drawing): Html {
  const { min, max, digits } = axis
  const width = box.column * points.length
  const path = (values: readonly number[]) => linePath(values, min, max)
  const ticks = [max, (min + max) / 2, min]
  return (
    <svg class="curves" aria-hidden="true" height={box.height}>
      {ticks.map((value) => (
        <line
          class="grid"
          x1="0"
          x2="100%"
          y1={heightOf(value, min, max)}
          y2={heightOf(value, min, max)}
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
        {start !== undefined && <path class="curve drawn" d={path(points.map(() => start))} />}
      </svg>
      {ticks.map((value) => (
        <text class="axis" x="0" y={heightOf(value, min, max) - 4}>
          {formatNumber(value, value === Math.round(value) ? 0 : digits)}
        </text>
      ))}
    </svg>
  )
}
