import type { Html } from '../../../jsx/html.ts'
import type { Child } from '../../../jsx/jsx-runtime.ts'
import { withUnit } from '../../../lib/format.ts'
import { remember } from '../../core/remember.ts'
import { areaPath, linePath } from '../../frame/curves.ts'
import { Across, Band, Upright, Words } from '../../frame/lines.tsx'
import { round, Stretch } from '../../frame/plot.tsx'
import { Plot } from '../../frame/scene.tsx'
import type { Pair } from '../../sim.ts'
import type { Result } from '../model.ts'
import { latencyPercentile } from '../percentile.ts'
import { addLatencies, type Latencies } from '../run/tally.ts'
import { durationMsOf, type Scenario } from '../scenario.ts'

/** Heights in px from the top. */
const top = 34
const floor = 104
/** Stretches of time in a run, about, and points of a line over the whole width. */
const stretches = 60
const points = 400

/** What those who are served wait. In long runs seconds are joined: one by one they are noise. */
const stillOf = remember((pair: Pair<Result>, scenario: Scenario) => {
  const joined = Math.max(1, Math.round(durationMsOf(scenario) / 1000 / stretches))
  const all = { believed: join(pair.believed), actual: join(pair.actual) }
  // Nobody waits where nobody is served.
  const percentiles = (stretch: readonly Latencies[], share: number): readonly number[] =>
    stretch.map((latencies) => latencyPercentile(latencies, share, scenario) || 0)
  const believed = percentiles(all.believed, 0.99)
  const slow = percentiles(all.actual, 0.99)
  const median = percentiles(all.actual, 0.5)

  const slowest = Math.max(...slow)
  const usual = Math.max(...believed)
  const highest = Math.max(1, slowest, usual)
  const y = (value: number): number => round(floor - (value / highest) * (floor - top))
  const times = Math.ceil(points / slow.length)
  const heightsOf = (values: readonly number[]): readonly number[] =>
    values.flatMap((value) => Array.from({ length: times }, () => y(value)))
  const usualY = y(usual) + 15 < floor ? y(usual) + 15 : y(usual) - 6
  const still = (
    <>
      <Stretch height={floor}>
        <path class="pale-area" d={areaPath(heightsOf(median), heightsOf(slow))} />
        <path class="a-line thin" d={linePath(heightsOf(median))} />
        <path class="a-line" d={linePath(heightsOf(slow))} />
        <path class="b-line" d={linePath(heightsOf(believed))} />
      </Stretch>
      <Words style="lab-b" at={0} y={usualY}>
        {withUnit(usual, 'ms')}
      </Words>
      {slowest > usual && (
        <Words style="lab-a" at={Math.min(0.8, slow.indexOf(slowest) / slow.length)} y={top - 6}>
          {withUnit(slowest, 'ms')}
        </Words>
      )}
    </>
  )
  return { still, slow, median }

  function join({ recording }: Result): readonly Latencies[] {
    const seconds = recording!.latencies
    return seconds
      .filter((_, second) => second % joined === 0)
      .map((_, n) => addLatencies(seconds.slice(n * joined, (n + 1) * joined)))
  }
})

export function viewLatency(pair: Pair<Result>, scenario: Scenario, atMs: number): Html {
  const { still, slow, median } = stillOf(pair, scenario)
  const played = atMs / durationMsOf(scenario)
  const now = Math.min(slow.length - 1, Math.floor(played * slow.length))
  const [slowNow, medianNow] = [slow, median].map((values) => withUnit(values[now] || NaN, 'ms'))
  const text = `Latency of those served at this moment: 99th percentile ${slowNow}, median ${medianNow}.`
  return (
    <div class="scene ramp actual">
      <Plot style="plot" text={text} height={floor + 2}>
        {still}
        <Band style="future" from={played} to={1} top={top - 18} bottom={floor} />
        <Across style="axis-line" y={floor} />
        <Words style="head bare" at={0} y={10}>
          Latency of those served
        </Words>
        <Upright style="playhead" at={played} top={top - 4} bottom={floor} />
      </Plot>
      <p class="notes below" aria-hidden="true">
        <LineNote style="a-line">99th percentile, now {slowNow}</LineNote>
        <LineNote style="a-line thin">median, now {medianNow}</LineNote>
        <LineNote style="b-line">believed</LineNote>
      </p>
    </div>
  )
}

/** What a line means, in words behind it. */
const LineNote = ({ style, children }: { style: string; children: Child }): Html => (
  <span>
    <svg class="icon" width="20" height="12">
      <path class={style} d="M0 6h20" />
    </svg>
    {children}
  </span>
)
