import type { Html } from '../../jsx/html.ts'
import type { Child } from '../../jsx/jsx-runtime.ts'
import { formatNumber } from '../../lib/format.ts'
import { round } from './plot.tsx'

export type Point = readonly [x: number, y: number]

/** From a mark in its place to the next, in px. */
export const pitch = 19

/** The n-th of places that are filled column by column, from a corner on. */
export const pointInGrid = (n: number, rows: number, x: number, y: number): Point => [
  x + pitch * (Math.floor(n / rows) + 0.5),
  y + pitch * ((n % rows) + 0.5),
]

/**
 * Things are told apart by shape, because colour says which world it is. By number: disc,
 * triangle, square, upright bar. As path data around the point where the path stands; `r` is the
 * radius of the disc, in px.
 */
const shapes: readonly ((r: number) => string)[] = [
  (r) => `m-${r} 0a${r} ${r} 0 1 1 ${round(2 * r)} 0a${r} ${r} 0 1 1-${round(2 * r)} 0z`,
  (r) => `m0-${round(r * 1.15)}l${round(r * 1.1)} ${round(r * 2)}h-${round(r * 2.2)}z`,
  (r) => box(r * 0.9, r * 0.9),
  (r) => box(r * 0.55, r * 1.15),
]

function box(halfWidth: number, halfHeight: number): string {
  const [width, height] = [round(2 * halfWidth), round(2 * halfHeight)]
  return `m-${round(halfWidth)}-${round(halfHeight)}h${width}v${height}h-${width}z`
}

/** A mark at a point, as path data. */
export const markPath = (shape: number, x: number, y: number, r: number): string =>
  `M${round(x)} ${round(y)}${shapes[shape]!(round(r))}`

/** With a cross in it, which makes a loss readable without its colour. */
export const crossedPath = (shape: number, x: number, y: number, r: number): string =>
  `${markPath(shape, x, y, r)}M${round(x - 2)} ${round(y - 2)}l4 4m0-4l-4 4`

interface KeyProps {
  readonly style?: string
  readonly shape: number
  readonly name: string
  /** The base line, in px. */
  readonly y: number
  /** How many, and of what where there is room to say it. */
  readonly count?: readonly [number, string]
}

/** What a shape stands for, at the left edge. */
export const Key = ({ style, shape, name, y, count }: KeyProps): Html => (
  <>
    <path class={`req ${name}`} d={markPath(shape, 6, y - 4, 4.8)} />
    <text class={style} x="17" y={y}>
      <tspan class="name">{name}</tspan>
      {count && (
        <>
          {' '}
          <tspan class="count">{formatNumber(count[0])}</tspan>
          <tspan class="if-wide"> {count[1]}</tspan>
        </>
      )}
    </text>
  </>
)

interface NoteProps {
  readonly style: string
  /** A mark around 6, 6. */
  readonly path: string
  readonly children: Child
}

/** What a mark means, in words behind it. */
export const Note = ({ style, path, children }: NoteProps): Html => (
  <span>
    <svg class="icon" width="12" height="12">
      <path class={style} d={path} />
    </svg>
    {children}
  </span>
)

/** So long is something seen that a wall throws back, in ms. */
export const flightMs = 750

interface FlightProps {
  readonly shape: number
  /** Where it flies from, in px, and how long ago that was. */
  readonly x: number
  readonly y: number
  readonly agoMs: number
  /** Flights of different numbers fly differently. */
  readonly n: number
}

/** Thrown back from a wall, to the left on a parabola, and fading: a refusal. */
export function Flight({ shape, x, y, agoMs, n }: FlightProps): Html {
  const s = agoMs / 1000
  const up = (70 + 50 * vary(n, 0.755)) * s
  const endX = round(x - (75 + 60 * vary(n, 0.618)) * s)
  const endY = round(y - up + 130 * s * s)
  // One quadratic curve is a parabola: its control point lies where the tangents meet.
  const trail = `M${x} ${round(y)}Q${round((x + endX) / 2)} ${round(y - up / 2)} ${endX} ${endY}`
  return (
    <g opacity={round(Math.min(1, (1 - agoMs / flightMs) * 2.5))}>
      <path class="bounce-trail" d={trail} />
      <path class="bounced" d={crossedPath(shape, endX, endY, 5.4)} />
    </g>
  )
}

/** Spreads whole numbers evenly over 0 to 1, neighbours far apart. */
const vary = (n: number, step: number): number => (n * step) % 1
