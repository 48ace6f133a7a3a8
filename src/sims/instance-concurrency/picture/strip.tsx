import type { Html } from '../../../jsx/html.ts'
import type { Child } from '../../../jsx/jsx-runtime.ts'
import { Plot } from '../../frame/scene.tsx'
import type { World } from '../../sim.ts'
import { reachMs, type Moment } from './moment.ts'
import type { Rows } from './rows.ts'
import { acrossOf, block, drawPieces, middleLine, strokes, waitBar } from './shapes.ts'

/** The headline stands above this line, in px. */
const stripTop = 48
/** Room beside the moment for names of rows, in px. */
const room = 50
const prefixes = { believed: 'As believed', actual: 'Actual' }

interface StripProps {
  readonly world: World
  readonly text: string
  readonly moment: Moment
  readonly rows: Rows
  /** How many calls a request awaits at a time. */
  readonly calls: number
  /** In px, without headline and axis. */
  readonly height: number
  readonly headline: Html
  /** Behind the requests, and before them. */
  readonly behind: Child
  readonly before?: Child
}

/** The last moments of a world: time goes from left to right, and the right edge is now. */
export function Strip(props: StripProps): Html {
  const { world, text, moment, rows, calls, height, headline, behind, before } = props
  const { nowMs, pieces } = moment
  const path = (style: string, drawn: string): Child =>
    drawn !== '' && <path class={style} d={drawn} />
  return (
    <div class={`scene instance-strip ${world}`}>
      <Plot
        style="plot clipped"
        text={`${prefixes[world]}: ${text}`}
        height={stripTop + height + 26}
      >
        <svg x="100%" overflow="visible">
          <g transform={`translate(-${room} ${stripTop})`}>
            {behind}
            {path('waits', drawPieces(pieces.waiting, nowMs, rows.of, waitBar(calls)))}
            {path('readies', drawPieces(pieces.ready, nowMs, rows.of, middleLine))}
            {path('starts', drawPieces(pieces.starting, nowMs, rows.of, strokes))}
            {path('computes', drawPieces(pieces.computing, nowMs, rows.of, block))}
            {before}
            <Axis y={height + 4} />
          </g>
        </svg>
        {headline}
      </Plot>
      {rows.every > 1 && (
        <p class="notes below" aria-hidden="true">
          Of {rows.every} rows one is drawn.
        </p>
      )}
    </div>
  )
}

/** How long ago, in ms; the last two only where there is room. */
const marks = [0, 500, 1000, 1500, 2000]

const Axis = ({ y }: { y: number }): Html => (
  <>
    <path class="axis-line" d={`M${acrossOf(reachMs)} ${y}H0`} />
    {marks.map((agoMs) => (
      <g class={agoMs > 500 && `from-${agoMs}`}>
        <path class="axis-line" d={`M${acrossOf(agoMs)} ${y}v4`} />
        <text class="axis" x={acrossOf(agoMs)} y={y + 17} text-anchor={agoMs > 0 && 'middle'}>
          {agoMs === 0 ? 'now' : `−${agoMs / 1000} s`}
        </text>
      </g>
    ))}
  </>
)
