import type { Html } from '../../../jsx/html.ts'
import type { Child } from '../../../jsx/jsx-runtime.ts'
import { Across } from '../../frame/lines.tsx'
import { round } from '../../frame/plot.tsx'
import { empty, foreign, lost, made } from '../run/handler.ts'
import type { Call } from '../run/recorder.ts'
import { believedMb, callerY, floorY, Gutter, heightOf, limitY, shownY } from './gutter.tsx'
import { cross, disc, Letters, link, Paths, pitch, type Place } from './marks.tsx'
import { addsBy, comesBy, ease, isOver, isPatient, isShownBy, type Moment } from './moment.ts'

const height = 138
/** More calls than fit in the widest picture. */
const mostColumns = 40

interface LaneProps {
  readonly moment: Moment
  /** The calls of the lane that have come, by their numbers. */
  readonly indices: readonly number[]
  readonly name: Child
  /** Set where the lane’s rows are named. */
  readonly isFirst: boolean
}

/** What one process holds, call by call; the last call at the right. */
export function Lane({ moment, indices, name, isFirst }: LaneProps): Html {
  const { scenario, world, calls, came, part } = moment
  const { limitMb, baseMb } = scenario
  const y = (mb: number): number => heightOf(mb, scenario)
  const drawn = indices.slice(-mostColumns)
  const isComing = drawn.at(-1) === came - 1
  const slide = isComing ? (1 - ease(part, 0, comesBy)) * pitch : 0
  const xOf = new Map(drawn.map((index, n) => [index, slide - pitch * (drawn.length - n - 0.5)]))
  const paths = new Paths('mem base', 'mem', 'mem lost', 'straight', 'own', 'other', 'by')
  const callers: Place[] = []
  const shown: Record<'theirs' | 'others', Place[]> = { theirs: [], others: [] }

  for (const [index, x] of xOf) {
    const call = calls[index]!
    const isNow = index === came - 1
    const way = isNow ? ease(part, comesBy, addsBy) : 1
    drawBar(call, x, way)
    paths.add('by', disc(x, callerY))
    callers.push([x, callerY, call.customer])
    if (isNow || isOver(moment, index)) drawShown(call, index, x)
  }

  const believedY = y(believedMb(scenario))
  const latest = drawn
    .filter((index) => calls[index]!.outcome === lost && isOver(moment, index))
    .at(-1)
  return (
    <div class="lane">
      <svg width="100%" height={height} class="plot">
        <text class="soft" x="0" y="12">
          {name}
        </text>
        {isFirst && <Gutter scenario={scenario} />}
      </svg>
      <svg width="100%" height={height} class="plot clipped strip">
        <Across style="limit" y={limitY} />
        <Across style="axis-line" y={floorY} />
        <svg x="100%" overflow="visible">
          {paths.draw()}
          <Letters style="caller" places={callers} />
          <Letters style={world === 'believed' ? 'lab-b' : 'theirs'} places={shown.theirs} />
          <Letters style="others" places={shown.others} />
          {latest !== undefined && (
            <text
              class="loss"
              x={round(Math.min(xOf.get(latest)! + 9, -3))}
              y="15"
              text-anchor="end"
            >
              out of memory
            </text>
          )}
        </svg>
        <Across style="b-casing" y={believedY} />
        <Across style="b-line" y={believedY} />
      </svg>
    </div>
  )

  function drawBar({ beforeMb, mb, outcome }: Call, x: number, way: number): void {
    const left = round(x - 8)
    const bar = (fromMb: number, toMb: number): string =>
      `M${left} ${y(fromMb)}V${y(toMb)}h16V${y(fromMb)}z`
    paths.add('mem base', bar(0, baseMb))
    const isFull = outcome === lost && mb > limitMb && way > 0.5
    paths.add(isFull ? 'mem lost' : 'mem', bar(baseMb, beforeMb + (mb - beforeMb) * way))
    if (isFull) paths.add('cross on', cross(x, (y(baseMb) + limitY) / 2))
  }

  function drawShown({ outcome, from, shown: whose }: Call, index: number, x: number): void {
    const isDone = isOver(moment, index)
    const way = index === came - 1 ? ease(part, addsBy, isShownBy) : 1
    const waits = isPatient(moment) || outcome === lost
    if (waits ? !isDone : way === 0) return
    if (outcome === lost) return paths.add('cross', cross(x, shownY))
    if (outcome === empty) return paths.add('nothing', disc(x, shownY, 4))
    const isMade = outcome === made
    const isForeign = outcome === foreign
    // What left the picture lies behind its left edge.
    const fromX = isMade ? x : (xOf.get(from) ?? -pitch * mostColumns)
    const atX = fromX + (x - fromX) * way
    const atY = callerY + (shownY - callerY) * way
    paths.add(isMade ? 'straight' : isForeign ? 'other' : 'own', link(fromX, callerY, atX, atY))
    if (world === 'believed') paths.add('ring', disc(atX, atY))
    if (isForeign) paths.add('filled', disc(atX, atY))
    shown[isForeign ? 'others' : 'theirs'].push([atX, atY, whose])
  }
}
