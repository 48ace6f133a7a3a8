import type { Html } from '../../jsx/html.ts'
import { drawChart, type Chart, type Quantities } from './chart.tsx'
import { rowTop, viewEvents, viewRows, type Row } from './event-rows.tsx'
import { Across, Band, Upright, Words } from './lines.tsx'
import { fitLabels, round, Spot, type Label } from './plot.tsx'
import { Plot } from './scene.tsx'

/** A whole run, with everything that does not move with the playhead. */
export interface Run extends Quantities {
  /** The whole picture in words. */
  readonly text: string
  readonly durationS: number
  /** A part of the run with a name; from and to are in s. */
  readonly span: Span | false
  readonly title: string
  /** The heading of the rows, and what a tick is. */
  readonly rowsTitle: readonly [string, string]
  /** The moments of the events in each row, from 0 to 1. */
  readonly events: readonly (readonly number[])[]
}

interface Span {
  readonly from: number
  readonly to: number
  readonly name: string
}

/** In px, from the top. */
const chartTop = 38
const floor = 170
const rowsTop = 210

/** Draws all of a run that stays as it is. What moves is drawn by the function that this returns. */
export function drawTimeline(run: Run): (played: number, rows: readonly Row[]) => Html {
  const { text, durationS, span, title, rowsTitle, events } = run
  const chart: Chart = drawChart(run, chartTop, floor)
  const ticks = viewEvents(events, rowsTop)
  const bottom = rowTop(rowsTop, events.length) + 6
  const edges = { top: chartTop - 4, bottom }
  const still = (
    <>
      {span && (
        <Band style="burst" from={span.from / durationS} to={span.to / durationS} {...edges} />
      )}
      {chart.before}
      <Words style="head bare" at={0} y={10}>
        {title}
      </Words>
      <Words style="head bare" at={0} y={rowsTop - 6}>
        {rowsTitle[0]} <tspan class="soft">{rowsTitle[1]}</tspan>
      </Words>
      <Across style="axis-line" y={bottom} />
      {viewTimes(durationS, span, bottom)}
    </>
  )
  return (played, rows) => (
    <div class="scene actual">
      <Plot style="plot" text={text} height={bottom + 20}>
        {chart.behind}
        {ticks}
        <Band style="future" from={played} to={1} {...edges} />
        {still}
        {chart.names(played)}
        {viewRows(rows, rowsTop)}
        <Upright style="playhead" at={played} top={16} bottom={bottom} />
        <Spot at={played}>
          <path class="playhead-head" d="M-5 13h10l-5 8z" />
        </Spot>
      </Plot>
    </div>
  )
}

/** The ends of the run and of its span, or its thirds. */
function viewTimes(durationS: number, span: Span | false, y: number): readonly Html[] {
  const labelAt = (s: number, text = String(round(s))): Label => ({ at: s / durationS, text })
  const middle = span && labelAt((span.from + span.to) / 2, span.name)
  const labels = fitLabels([
    labelAt(0),
    labelAt(durationS, `${durationS} s`),
    ...(middle ? [middle, labelAt(span.from), labelAt(span.to)] : []),
    ...(middle ? [] : [labelAt(durationS / 3), labelAt((2 * durationS) / 3)]),
  ])
  return labels.map((label) => {
    const { at, text } = label
    const anchor = at === 0 ? 'start' : at === 1 ? 'end' : 'middle'
    return (
      <>
        {label !== middle && <Upright style="axis-line" at={at} top={y} bottom={y + 4} />}
        <Words style="axis" at={at} y={y + 16} anchor={anchor}>
          {text}
        </Words>
      </>
    )
  })
}
