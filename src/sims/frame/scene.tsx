import type { Html } from '../../jsx/html.ts'
import type { Child } from '../../jsx/jsx-runtime.ts'
import { formatShare } from '../../lib/format.ts'
import type { World } from '../sim.ts'

interface PlotProps {
  readonly style: string
  /** The whole picture in words. */
  readonly text: string
  /** In px. */
  readonly height: number
  readonly children?: Child
}

/** A picture as wide as there is room, told in words to those who do not see it. */
export const Plot = ({ style, text, height, children }: PlotProps): Html => (
  <svg class={style} width="100%" height={height} role="img" aria-label={text}>
    <g aria-hidden="true">{children}</g>
  </svg>
)

interface SceneProps extends Omit<PlotProps, 'style'> {
  readonly world: World
  /** Its one number is the share of what is lost. */
  readonly lost: number
  readonly all: number
  /** What the number counts, in two lines. */
  readonly lines: readonly [string, string]
  /** The room that the wall has to its right, in px; wide pictures override it in figures.css. */
  readonly room: number
  /** What stands at the wall, which is 0 across. */
  readonly docked: Child
  /** Beside the actual world. The believed one takes the whole width, so there they are below. */
  readonly notes: Child
}

const prefixes = { believed: 'As believed', actual: 'Actual' }

/** Mean width of a digit of the headline, in px. */
const digitWidth = 14.5

/** A world: its headline, a wall near the right edge, and notes. */
export function Scene(props: SceneProps): Html {
  const { world, text, height, lost, all, lines, room, docked, notes, children } = props
  const share = formatShare(lost, all)
  const loss = lost > 0 ? ' loss' : ''
  const unitX = share.length * digitWidth + 3
  return (
    <div class={`scene ${world}`}>
      <Plot style="plot clipped" text={`${prefixes[world]}: ${text}`} height={height}>
        <svg x="100%" overflow="visible">
          <g class="dock" transform={`translate(${-room})`}>
            {docked}
          </g>
        </svg>
        {children}
        <text class={`headline${loss}`} x="0" y="25">
          {share}
        </text>
        {all > 0 && (
          <text class={`headline-unit${loss}`} x={unitX} y="25">
            %
          </text>
        )}
        {lines.map((line, index) => (
          <text class="headline-what" x={unitX + (all > 0 ? 22 : 6)} y={12 + 15 * index}>
            {line}
          </text>
        ))}
      </Plot>
      {/* Said in the picture's own text too. */}
      <p class={world === 'actual' ? 'notes' : 'notes below'} aria-hidden="true">
        {notes}
      </p>
    </div>
  )
}
