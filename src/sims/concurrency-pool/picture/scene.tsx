import type { Html } from '../../../jsx/html.ts'
import type { Child } from '../../../jsx/jsx-runtime.ts'
import { formatNumber } from '../../../lib/format.ts'
import { round } from '../../frame/plot.tsx'
import type { Headline } from './headline.ts'
import { doorX, runwayPx, type LaneLayout } from './layout.ts'
import type { Result } from '../model.ts'
import type { FunctionName } from '../scenario.ts'
import type { Moment } from './moment.ts'
import { drawComing } from './motion.ts'
import { markPath } from './shapes.ts'

/** What both worlds have: a headline, and for each function a lane on which its requests come. */
export interface SceneProps {
  readonly world: 'believed' | 'actual'
  readonly result: Result
  readonly moment: Moment
  readonly lanes: readonly LaneLayout[]
  readonly height: number
  /** The wall's distance from the right edge, in px. */
  readonly room: number
  /** The whole picture in words. */
  readonly text: string
  /** Short notes beside the picture, or below it. */
  readonly notes: Html
  /** What stands at the wall. */
  readonly children?: Child
}

export function Scene(props: SceneProps): Html {
  const { world, result, moment, lanes, height, room, text, notes, children } = props
  const names = result.functions.map(({ name }) => name)
  return (
    <div class={`scene ${world}`}>
      <svg class="plot clipped" width="100%" height={height} role="img" aria-label={text}>
        <g aria-hidden="true">
          <svg x="100%" overflow="visible">
            <g class="dock" transform={`translate(${-room})`}>
              <path class="runway" d={lanes.map(runwayPath).join('')} />
              {lanes.map(({ lineY }, fn) =>
                drawComing(moment.marks.lanes[fn]!, fn, lineY, moment.atMs).map((path) => (
                  <path class={`req ${names[fn]!}`} d={path} />
                )),
              )}
              {children}
            </g>
          </svg>
          {lanes.map(({ nameY }, fn) => viewLaneName(names[fn]!, fn, moment.inFlight[fn]!, nameY))}
          {viewHeadline(moment.headline)}
        </g>
      </svg>
      {notes}
    </div>
  )
}

const runwayPath = ({ lineY }: LaneLayout): string => `M${-runwayPx} ${round(lineY)}H${doorX}`

function viewLaneName(name: FunctionName, fn: number, inFlight: number, nameY: number): Html {
  return (
    <>
      <path class={`req ${name}`} d={markPath(fn, 6, nameY - 4, 4.8)} />
      <text x="17" y={round(nameY)}>
        <tspan class="name">{name}</tspan> <tspan class="count">{formatNumber(inFlight)}</tspan>
        <tspan class="if-wide"> in flight</tspan>
      </text>
    </>
  )
}

/** Mean width of a digit of the headline, in px. */
const digitWidth = 14.5

function viewHeadline({ share, isLoss, what, when }: Headline): Html {
  const unitX = share.length * digitWidth + 3
  const textX = share === '–' ? unitX + 6 : unitX + 22
  return (
    <>
      <text class={isLoss ? 'headline loss' : 'headline'} x="0" y="25">
        {share}
      </text>
      {share !== '–' && (
        <text class={isLoss ? 'headline-unit loss' : 'headline-unit'} x={unitX} y="25">
          %
        </text>
      )}
      <text class="headline-what" x={textX} y="12">
        {what}
      </text>
      <text class="headline-what" x={textX} y="27">
        {when}
      </text>
    </>
  )
}
