import type { Html } from '../../../jsx/html.ts'
import { Band, Words } from '../../frame/lines.tsx'
import { Plot } from '../../frame/scene.tsx'
import type { Pair } from '../../sim.ts'
import type { Result } from '../model.ts'
import { countSoFar } from './so-far.ts'
import { saySeconds } from './tell.ts'

const barHeight = 16
const worlds = ['believed', 'actual'] as const
const labels = { believed: 'lab-b bare', actual: 'lab-a bare' }

/** What each world has cost so far, on one scale, on which the dearer one fills up by the end. */
export function viewMeter(pair: Pair<Result>, nowMs: number): Html {
  const all = Math.max(pair.believed.paidMs, pair.actual.paidMs, 1)
  const bars = worlds.map((world, n) => {
    const { paidMs, idleMs } = countSoFar(pair[world], nowMs)
    const edges = { from: 0, top: 38 + 44 * n, bottom: 38 + 44 * n + barHeight }
    const words = `${world} ${saySeconds(paidMs)}, ${saySeconds(idleMs)} of it idle`
    const bar = (
      <g class={world}>
        <Words style={labels[world]} at={0} y={edges.top - 6}>
          {words}
        </Words>
        <Band style="whole" to={paidMs / all} {...edges} />
        <Band style="worked" to={(paidMs - idleMs) / all} {...edges} />
      </g>
    )
    return { words, bar }
  })
  return (
    <div class="scene">
      <Plot
        style="plot instance-meter"
        text={`Paid for so far: ${bars.map(({ words }) => words).join('; ')}.`}
        height={100}
      >
        <Words style="head bare" at={0} y={10}>
          Paid for so far
        </Words>
        {bars.map(({ bar }) => bar)}
      </Plot>
    </div>
  )
}
