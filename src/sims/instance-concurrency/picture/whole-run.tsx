import type { Html } from '../../../jsx/html.ts'
import { formatNumber } from '../../../lib/format.ts'
import { remember } from '../../core/remember.ts'
import { areaPath, linePath } from '../../frame/curves.ts'
import { Across, Band, Upright, Words } from '../../frame/lines.tsx'
import { Spot, Stretch } from '../../frame/plot.tsx'
import { Plot } from '../../frame/scene.tsx'
import type { Pair } from '../../sim.ts'
import type { Result } from '../model.ts'
import { durationS } from '../scenario.ts'

/** In px, from the top. */
const top = 22
const floor = 80

/** How many environments are busy, over the whole run, and the one that was believed to be enough. */
const drawRun = remember(({ actual }: Pair<Result>): Html => {
  const { busy } = actual.recording!
  const most = Math.max(1, actual.busyMost)
  const y = (value: number): number => floor - (value / most) * (floor - top)
  const heights = busy.map(y)
  const belief = busy.map(() => y(1))
  return (
    <>
      <Stretch height={floor}>
        <path
          class="busy"
          d={areaPath(
            belief.map(() => floor),
            heights,
          )}
        />
        <path class="b-casing" d={linePath(belief)} />
        <path class="b-line" d={linePath(belief)} />
      </Stretch>
      <Across style="axis-line" y={floor} />
      <Words style="axis" at={0} y={floor + 16}>
        0
      </Words>
      <Words style="axis" at={1} y={floor + 16} anchor="end">
        {durationS} s
      </Words>
    </>
  )
})

export function viewRun(pair: Pair<Result>, nowMs: number): Html {
  const played = nowMs / durationS / 1000
  const most = formatNumber(pair.actual.busyMost)
  return (
    <div class="scene actual">
      <Plot
        style="plot instance-run"
        text={`Environments busy over the run: at most ${most}; as believed one.`}
        height={100}
      >
        {drawRun(pair)}
        <Band style="future" from={played} to={1} top={top} bottom={floor} />
        <Words style="head bare" at={0} y={10}>
          Environments busy <tspan class="soft later">at most {most}, believed</tspan>{' '}
          <tspan class="lab-b later">1</tspan>
        </Words>
        <Upright style="playhead" at={played} top={top} bottom={floor} />
        <Spot at={played}>
          <path class="playhead-head" d="M-5 13h10l-5 8z" />
        </Spot>
      </Plot>
    </div>
  )
}
