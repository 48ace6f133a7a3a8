import type { Html } from '../../../jsx/html.ts'
import type { Child } from '../../../jsx/jsx-runtime.ts'
import { percent, round } from '../../frame/plot.tsx'
import type { Moment } from './moment.ts'

/**
 * The chain as a tunnel in section: room after room along it, and sizes from its floor up. Wide
 * pictures go from left to right; narrow ones from top to bottom, and their floor is at the left.
 */
export interface Layout {
  readonly isWide: boolean
  /** Of the whole picture, in px. */
  readonly height: number
  /** From one place to another: along in rooms, up from 0 to 1. */
  readonly rect: (style: string, along: Span, up: Span) => Html
  readonly line: (style: string, along: Span, up: Span) => Html
  /** A place in which positions are in px. */
  readonly at: (along: number, up: number, children: Child) => Html
  /** Where a payload begins and ends that stands in a room. */
  readonly standing: (room: number) => Span
  /** Something on the scale in px, to see what has room. */
  readonly px: (up: number) => number
}

export type Span = readonly [from: number, to: number]

/** The height of the tunnel in wide pictures, in px. */
const tunnelHeight = 216
const floorY = tunnelHeight + 10

export const wideLayout = (rooms: number): Layout => {
  const x = (along: number): string => percent(along / rooms)
  const y = (up: number): number => round(floorY - up * tunnelHeight)
  return {
    isWide: true,
    // Below the floor stand two lines of names.
    height: floorY + 36,
    rect: (style, [from, to], [low, high]) => (
      <rect
        class={style}
        x={x(from)}
        width={x(to - from)}
        y={y(high)}
        height={round(y(low) - y(high))}
      />
    ),
    line: (style, [from, to], [low, high]) => (
      <line class={style} x1={x(from)} x2={x(to)} y1={y(low)} y2={y(high)} />
    ),
    at: (along, up, children) => viewPlace(x(along), y(up), children),
    standing: (room) => [room + 0.2, room + 0.8],
    px: (up) => up * tunnelHeight,
  }
}

/** The height of a room in narrow pictures, in px. */
const rowHeight = 66

export const narrowLayout = (rooms: number): Layout => {
  const y = (along: number): number => round(along * rowHeight)
  return {
    isWide: false,
    // Below the last room stand the sizes of the lines.
    height: rooms * rowHeight + 20,
    rect: (style, [from, to], [low, high]) => (
      <rect
        class={style}
        x={percent(low)}
        width={percent(high - low)}
        y={y(from)}
        height={round(y(to) - y(from))}
      />
    ),
    line: (style, [from, to], [low, high]) => (
      <line class={style} x1={percent(low)} x2={percent(high)} y1={y(from)} y2={y(to)} />
    ),
    at: (along, up, children) => viewPlace(percent(up), y(along), children),
    standing: (room) => [room + 0.36, room + 0.84],
    // As in the narrowest picture.
    px: (up) => up * 288,
  }
}

const viewPlace = (x: string, y: number, children: Child): Html => (
  <svg x={x} y={y} overflow="visible">
    {children}
  </svg>
)

/** Where a payload is: in a room, on its way to the next, or at the wall between them. */
export function placeOf({ standing }: Layout, { room, rolled, isRefused }: Moment): Span {
  const [from, to] = standing(room)
  const way = isRefused ? room + 0.985 - to : standing(room + 1)[0] - from
  return [from + way * rolled, to + way * rolled]
}

export const middle = ([from, to]: Span): number => (from + to) / 2

type Anchor = 'start' | 'middle' | 'end'

/** Lines of words, 15 px apart, of which the first stands at `y`. */
export const viewWords = (
  style: string,
  lines: readonly string[],
  x: number,
  y: number,
  anchor: Anchor = 'middle',
): readonly Html[] =>
  lines.map((line, index) => (
    <text class={style} x={x} y={y + 15 * index} text-anchor={anchor}>
      {line}
    </text>
  ))
