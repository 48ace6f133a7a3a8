import type { Html } from '../../../jsx/html.ts'
import { areaPath, linePath, type Heights } from '../../frame/curves.ts'
import { round, Stretch, stretchUnits } from '../../frame/plot.tsx'
import { functionLines } from '../bill/functions.ts'
import { applies } from '../measure.ts'
import type { Month } from '../model.ts'
import type { Scenario } from '../scenario.ts'
import { floor, type Y } from './plane.ts'
import type { Point, Series } from './series.ts'

/** A line of the bill as a band over all months, upon those below it. */
export interface Layer {
  readonly line: (typeof functionLines)[number]
  readonly lower: Heights
  readonly upper: Heights
}

export function layersOf(months: readonly Month[], scenario: Scenario, y: Y): readonly Layer[] {
  let sums: readonly number[] = months.map(() => 0)
  return functionLines
    .filter((line) => applies(line, scenario))
    .map((line) => {
      const lower = sums.map(y)
      sums = sums.map((usd, month) => usd + months[month]!.lines[line])
      return { line, lower, upper: sums.map(y) }
    })
}

/** The bill in layers, what of it is more than servers would cost, and the lines to compare with. */
export function viewAreas(series: Series, scenario: Scenario, y: Y): Html {
  const { believed, actual, withoutFree, servers } = series
  const heights = (months: readonly Month[]): Heights => months.map(({ usd }) => y(usd))
  const isCompared = scenario.question === 'break-even'
  return (
    <Stretch height={floor}>
      {layersOf(actual, scenario, y).map(({ lower, upper }, layer) => (
        <>
          <path class={layer % 2 === 0 ? 'layer' : 'layer other'} d={areaPath(lower, upper)} />
          <path class="a-line thin" d={linePath(upper)} />
        </>
      ))}
      {isCompared && viewMore(actual, y)}
      {withoutFree && <path class="a-line thin" d={linePath(heights(withoutFree))} />}
      {isCompared && <path class="limit" d={pathOf(servers, y)} />}
      <path class="a-line" d={linePath(heights(actual))} />
      <path class="b-casing" d={linePath(heights(believed))} />
      <path class="b-line" d={linePath(heights(believed))} />
    </Stretch>
  )
}

const pathOf = (points: readonly Point[], y: Y): string =>
  `M${points.map(([at, usd]) => `${round(at * stretchUnits)} ${y(usd)}`).join('L')}`

/** Hatched upright, since whatever leans leans otherwise at every width. */
function viewMore(months: readonly Month[], y: Y): readonly Html[] {
  const strokes = months.flatMap(({ usd, serverUsd }, month) => {
    if (y(serverUsd) - y(usd) < 1) return []
    const x = round((month / (months.length - 1)) * stretchUnits)
    return [{ month, path: `M${x} ${y(serverUsd)}V${y(usd)}` }]
  })
  const path = (isFine: boolean): string =>
    strokes
      .filter(({ month }) => (month % 3 !== 0) === isFine)
      .map((stroke) => stroke.path)
      .join('')
  return [
    <path class="dearer-by" d={path(false)} />,
    <path class="dearer-by if-wide" d={path(true)} />,
  ]
}
