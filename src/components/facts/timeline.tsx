import type { Html } from '../../jsx/html.ts'
import type { Dated } from '../../lib/fact-history.ts'
import { layOutTimeline, type Bar, type Timeline } from '../../lib/fact-timeline.ts'
import { startSentence } from '../../lib/format.ts'
import { Across, Upright, Words } from '../../sims/frame/lines.tsx'
import { narrowest, Spot, Stretch, stretchUnits } from '../../sims/frame/plot.tsx'
import { placeNames, type PlacedName } from './place-names.ts'

/** In px. */
const barHeight = 14
const lineHeight = 16
const laneGap = 8

/** A picture of a history, and whether every value found room in it at every width. */
export interface Picture {
  readonly view: Html
  readonly isComplete: boolean
}

/** Rules as bars on an axis of years that ends `today`. Whoever shows it also says it in words. */
export function drawTimeline(fact: Dated, today: string): Picture {
  const { lanes, years } = layOutTimeline(fact, today)
  const ticks = chooseYears(years)
  const drawn = lanes.map((lane) => ({ ...lane, names: placeNames(lane.bars) }))
  return {
    isComplete: drawn.every(({ names, bars }) => names.length === bars.length),
    view: (
      <div class="timeline-plot" aria-hidden="true">
        {drawn.map(({ scope, bars, names }) => {
          const rows = Math.max(0, ...names.map(({ row }) => row + 1))
          const height = barHeight + rows * lineHeight + laneGap
          return (
            <>
              {lanes.length > 1 && <p>{startSentence(scope ?? 'in general')}</p>}
              <svg class="plot" width="100%" height={height}>
                {ticks.map(({ at }) => (
                  <Upright style="grid" at={at} top={0} bottom={height} />
                ))}
                {viewBars(bars)}
                {names.map(viewName)}
              </svg>
            </>
          )
        })}
        {viewAxis(ticks)}
      </div>
    ),
  }
}

function viewBars(bars: readonly Bar[]): Html {
  return (
    <>
      <Stretch height={barHeight}>
        {bars.map((bar) => (
          <path class={bar.holds ? 'v-holds' : 'v-wrong'} d={outline(bar)} />
        ))}
      </Stretch>
      {bars
        .filter(({ openStart }) => openStart)
        .map(({ from }) => (
          <Spot at={from}>
            <path class="cut" d={`M3.5 -1v${barHeight + 2}m5 0v-${barHeight + 2}`} />
          </Spot>
        ))}
    </>
  )
}

/** A box, which at an open end lacks its side. */
function outline({ from, to, openStart, openEnd }: Bar): string {
  const [left, right] = [from, to].map((share) => Math.round(share * stretchUnits))
  const [top, bottom] = [1, barHeight - 1]
  if (openStart && openEnd) return `M${left} ${top}H${right}M${left} ${bottom}H${right}`
  if (openStart) return `M${left} ${top}H${right}V${bottom}H${left}`
  return `M${right} ${top}H${left}V${bottom}H${right}${openEnd ? '' : 'z'}`
}

function viewName({ label, anchor, middle, holds, row }: PlacedName): Html {
  const base = barHeight + (row + 1) * lineHeight - 3
  return (
    <>
      {row > 0 && (
        <Upright style="axis-line faint" at={middle} top={barHeight + 1} bottom={base - 11} />
      )}
      <Words style={holds ? 'lab-a' : 'lab-b'} at={label.at} y={base} anchor={anchor}>
        {label.text}
      </Words>
    </>
  )
}

/** Far enough from one another for the names of two years, in px. */
const yearWidth = 40

/** As many years as have room on the narrowest chart. */
function chooseYears(years: Timeline['years']): Timeline['years'] {
  const room = narrowest / (years.length - 1)
  const step = [1, 2, 4, 5, 10].find((count) => count * room >= yearWidth) ?? 20
  return years.filter((_, index) => index % step === 0)
}

const viewAxis = (years: Timeline['years']): Html => (
  <svg class="plot" width="100%" height={lineHeight + 4}>
    <Across style="axis-line" y={0.5} />
    {years.map(({ year, at }, index) => (
      <>
        <Upright style="axis-line" at={at} top={0} bottom={4} />
        <Words style="axis" at={at} y={lineHeight} anchor={index === 0 ? 'start' : 'middle'}>
          {year}
        </Words>
      </>
    ))}
  </svg>
)
