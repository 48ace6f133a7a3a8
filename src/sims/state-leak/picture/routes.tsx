import type { Html } from '../../../jsx/html.ts'
import type { Child } from '../../../jsx/jsx-runtime.ts'
import { round } from '../../frame/plot.tsx'
import { foreign, kept, lost, made, older } from '../run/handler.ts'
import type { Call, Recording } from '../run/recorder.ts'
import {
  cross,
  disc,
  EnvironmentName,
  Letters,
  link,
  Paths,
  pitch,
  thread,
  type Place,
} from './marks.tsx'
import { addsBy, comesBy, ease, isOver, type Moment } from './moment.ts'
import { rowsOf, type Life } from './rows.ts'

const rowHeight = 38
/** What a pause adds between two calls, in px. */
const pausePx = 26
const mostColumns = 40

interface RoutesProps {
  readonly moment: Moment
  readonly recording: Recording
}

/** Who met whom: a row for each environment, a column for each call, the last one at the right. */
export function Routes({ moment, recording }: RoutesProps): Html {
  const { scenario, world, calls, came, part } = moment
  const { burstCalls, pauseMin } = scenario
  const { lives, rows, all } = rowsOf(recording)
  const now = came - 1
  // Above the first row is room for the length of a pause.
  const firstY = pauseMin > 0 ? 44 : 34
  const pauses = (index: number): number => (pauseMin > 0 ? Math.floor(index / burstCalls) : 0)
  const width = (from: number, to: number): number =>
    (to - from) * pitch + (pauses(to) - pauses(from)) * pausePx
  const slide = now > 0 ? (1 - ease(part, 0, comesBy)) * width(now - 1, now) : 0
  const xOf = (index: number): number => slide - pitch / 2 - width(index, now)
  const yOf = ({ environment }: Call): number => firstY + lives[environment]!.row * rowHeight
  const first = Math.max(0, came - mostColumns)
  const paths = new Paths('life', 'older-thread', 'thread', 'jump', 'open', 'open older', 'filled')
  const letters: Record<'plain' | 'others', Place[]> = { plain: [], others: [] }

  for (const life of lives) drawLife(life)
  for (let index = first; index < came; index++) drawCall(calls[index]!, index)
  const bounds = Array.from({ length: came - first }, (_, n) => first + n).filter(
    (index) => index > first && pauses(index) > pauses(index - 1),
  )
  const height = firstY + (rows - 1) * rowHeight + 22
  return (
    <div class="lane routes">
      <svg width="100%" height={height} class="plot">
        {Array.from({ length: rows }, (_, row) => (
          <text class="soft" x="0" y={firstY + row * rowHeight + 4}>
            {nameRow(row)}
          </text>
        ))}
      </svg>
      <svg width="100%" height={height} class="plot clipped strip">
        {world === 'believed' && (
          <rect class="pen" x="-9" y={firstY - 27} width="200%" height="48" />
        )}
        <svg x="100%" overflow="visible">
          {bounds.map((index) => {
            const x = round(xOf(index) - (pitch + pausePx) / 2)
            return (
              <>
                <path class="pause" d={`M${x} 16V${height}`} />
                <text x={x} y="10">
                  {pauseMin} min
                </text>
              </>
            )
          })}
          {paths.draw()}
          <Letters style={world === 'believed' ? 'lab-b' : 'caller'} places={letters.plain} />
          <Letters style="others" places={letters.others} />
        </svg>
      </svg>
    </div>
  )

  /** A row is named after the last environment that took it. */
  function nameRow(row: number): Child {
    if (world === 'believed') return 'instance'
    if (row === rows - 1 && all > rows) return 'others'
    const last = lives.findLastIndex((life) => life.row === row && life.born <= now)
    return last >= 0 && <EnvironmentName index={last} />
  }

  function drawLife({ row, born, gone }: Life): void {
    if (world === 'believed' || born > now || gone < first) return
    const from = xOf(Math.max(born, first)) - pitch / 2
    const to = gone <= now ? xOf(gone - 1) + pitch / 2 : 20
    const y = firstY + row * rowHeight
    paths.add('life', `M${round(from)} ${y - 12}H${round(to)}V${y + 12}H${round(from)}z`)
  }

  function drawCall(call: Call, index: number): void {
    const { customer, outcome, from, previous, isAsked } = call
    const [x, y] = [xOf(index), yOf(call)]
    const isNow = index === now
    const isDone = isOver(moment, index)
    const isTheirs = outcome === kept || outcome === older
    if (isDone && isTheirs && from >= first)
      paths.add(outcome === kept ? 'thread' : 'older-thread', thread(xOf(from), x, y))
    const isMissed = isAsked && (outcome === made || outcome === foreign)
    if (isNow && isMissed && part > addsBy && previous >= first)
      paths.add('jump', link(xOf(previous), yOf(calls[previous]!), x, y))
    const isFilled = world === 'actual' && outcome === kept && isDone
    paths.add(isFilled ? 'filled' : outcome === older && isDone ? 'open older' : 'open', disc(x, y))
    letters[isFilled ? 'others' : 'plain'].push([x, y, customer])
    if (isDone && isMissed) paths.add('cross', cross(x + 9, y + 8, 3))
    if (isDone && outcome === lost) paths.add('cross', cross(x, y, 7))
  }
}
