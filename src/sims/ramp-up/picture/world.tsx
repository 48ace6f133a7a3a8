import type { Html } from '../../../jsx/html.ts'
import { formatNumber } from '../../../lib/format.ts'
import { remember } from '../../core/remember.ts'
import { Band, Upright, Words } from '../../frame/lines.tsx'
import { Spot } from '../../frame/plot.tsx'
import { Plot } from '../../frame/scene.tsx'
import type { Pair, World } from '../../sim.ts'
import type { Result } from '../model.ts'
import { durationMsOf, type Scenario } from '../scenario.ts'
import { drawChart } from './chart.tsx'
import { linesOf } from './lines.ts'
import { momentOf, stretchS, triesBetween } from './moment.ts'
import { Notes } from './notes.tsx'
import { Now } from './now.tsx'
import { tellMoment } from './tell.ts'
import { Block, blockSize } from './units.tsx'

/** Heights in px from the top. */
const titleY = 58
const top = 84
const floor = 236
const blocksTop = 262
const height = blocksTop + blockSize + 2

/** Blocks of units stand under the axis at so many even distances; narrow pictures have half. */
const blocks = 8

const prefixes = { believed: 'As believed', actual: 'Actual' }

/** All of a run that stays as it is: the charts, and what every block of units comes to. */
const stillOf = remember((pair: Pair<Result>, scenario: Scenario) => {
  const durationMs = durationMsOf(scenario)
  const chart = drawChart(linesOf(pair.actual, scenario, top, floor), floor)
  const lattice = Array.from({ length: blocks }, (_, n) => (n / blocks) * durationMs)
  const blocksOf = ({ recording }: Result) =>
    lattice.map((fromMs) => {
      const endMs = fromMs + 1000 * stretchS(scenario)
      const tries = triesBetween(recording!, fromMs, endMs)
      return { overMs: Math.min(endMs, durationMs), drawn: <Block tries={tries} /> }
    })
  const axis = lattice.map((atMs, n) => (
    <g class={n % 2 === 1 && 'if-roomy'}>
      <Upright style="axis-line" at={n / blocks} top={floor} bottom={floor + 4} />
      <Words style="axis" at={n / blocks} y={floor + 17}>
        {formatNumber(atMs / 1000, Number.isInteger(atMs / 1000) ? 0 : 1)} s
      </Words>
    </g>
  ))
  return {
    chart,
    axis,
    blocks: { believed: blocksOf(pair.believed), actual: blocksOf(pair.actual) },
  }
})

const waiting = <Block />

export function viewWorld(
  world: World,
  pair: Pair<Result>,
  scenario: Scenario,
  atMs: number,
): Html {
  const still = stillOf(pair, scenario)
  const moment = momentOf(pair[world], scenario, atMs)
  const played = atMs / durationMsOf(scenario)
  return (
    <div class={`scene ramp ${world}`}>
      <Plot
        style="plot"
        text={`${prefixes[world]}: ${tellMoment(moment, scenario)}`}
        height={height}
      >
        {still.chart.behind[world]}
        <Band style="future" from={played} to={1} top={top - 22} bottom={floor} />
        {still.chart.before[world]}
        {still.axis}
        <Words style="head bare" at={0} y={titleY}>
          Environments
        </Words>
        {still.blocks[world].map(({ overMs, drawn }, n) => (
          <g class={n % 2 === 1 && 'if-roomy'}>
            <Spot at={n / blocks} y={blocksTop}>
              {atMs >= overMs ? drawn : waiting}
            </Spot>
          </g>
        ))}
        <Upright style="playhead" at={played} top={top - 20} bottom={floor} />
        <Spot at={played} y={top - 20}>
          <path class="playhead-head" d="M-5-3h10l-5 8z" />
        </Spot>
        <Now result={pair[world]} scenario={scenario} moment={moment} atMs={atMs} />
      </Plot>
      <Notes result={pair[world]} scenario={scenario} />
    </div>
  )
}
