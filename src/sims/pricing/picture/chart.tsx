import type { Html } from '../../../jsx/html.ts'
import { remember } from '../../core/remember.ts'
import { Across, Band, Upright, Words } from '../../frame/lines.tsx'
import { round, Spot } from '../../frame/plot.tsx'
import { Plot } from '../../frame/scene.tsx'
import type { Pair } from '../../sim.ts'
import { monthOf, type Result } from '../model.ts'
import { callsAt, durationMs, type Scenario } from '../scenario.ts'
import { sayCalls } from '../words.ts'
import { viewAreas } from './areas.tsx'
import { viewAmounts, viewVolumes } from './axes.tsx'
import { viewFree, viewKnown, viewServers } from './landmarks.tsx'
import { viewNames } from './names.tsx'
import { viewPins } from './pins.tsx'
import { floor, top, type Y } from './plane.ts'
import { seriesOf } from './series.ts'
import { tellChart } from './tell.ts'

export interface Chart {
  /** The highest amount that is drawn, in USD. */
  readonly mostUsd: number
  /** `played` is the share of the width behind the playhead. */
  readonly draw: (played: number) => Html
}

/** All months up to the largest: what each costs, as believed, as it is, and with servers. */
export const chartOf = remember((pair: Pair<Result>, scenario: Scenario): Chart => {
  const { believed, actual } = pair
  const isCompared = scenario.question === 'break-even'
  const series = seriesOf(pair, scenario)
  const mostUsd = Math.max(
    believed.end.usd,
    actual.end.usd,
    series.withoutFree?.at(-1)!.usd ?? 0,
    isCompared ? actual.end.serverUsd : 0,
    0.01,
  )
  const y: Y = (usd) => round(floor - (usd / mostUsd) * (floor - top))
  const areas = viewAreas(series, scenario, y)
  const still = (
    <>
      <Across style="axis-line" y={floor} />
      {viewAmounts(mostUsd, y, isCompared ? series.servers[0]![1] : undefined)}
      {viewVolumes(scenario)}
      <Words style="head bare" at={0} y={10}>
        Cost of a month <tspan class="soft">by the calls in it</tspan>
      </Words>
    </>
  )
  const draw = (played: number): Html => {
    const calls = callsAt(scenario, played * durationMs)
    const usdOf = (result: Result): number => monthOf(result, scenario, calls).usd
    return (
      <div class="scene actual priced-chart">
        <div class="priced-plot">
          <Plot style="plot" text={tellChart(pair, scenario)} height={floor + 40}>
            {areas}
            <Band style="future" from={played} to={1} top={top - 12} bottom={floor} />
            {still}
            {isCompared && viewFree(pair, scenario)}
            {isCompared && viewServers(actual, scenario, y)}
            {isCompared && viewPins(pair, scenario, y, played)}
            {isCompared && viewKnown(believed, scenario, y, played)}
            {viewNames(series, scenario, y, played)}
            <Upright style="playhead" at={played} top={40} bottom={floor} />
            <Spot at={played}>
              <path class="playhead-head" d="M-5 36h10l-5 8z" />
              <circle class="mark-believed" cy={y(usdOf(believed))} r="5.5" />
              <circle class="mark-actual" cy={y(usdOf(actual))} r="4" />
            </Spot>
            <Words
              style="head"
              at={played}
              y={30}
              anchor={played < 0.2 ? 'start' : played > 0.8 ? 'end' : 'middle'}
            >
              {sayCalls(calls)}
            </Words>
          </Plot>
        </div>
      </div>
    )
  }
  return { mostUsd, draw }
})
