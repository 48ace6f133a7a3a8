import { bisectRight } from 'd3-array'
import { doorX, runwayPx, seatedRadius, speed, walkingRadius, type Point } from './layout.ts'
import type { Lane } from './lane.ts'
import type { Seat } from './marks.ts'
import { crossPath, markPath } from './shapes.ts'
import { round } from '../../frame/plot.tsx'

/** From the wall to a place, and out of it, in ms. */
const enterMs = 90
const leaveMs = 120
/** So long a pen stays as long as it was, or its end would flicker. */
const lingerMs = 1000

/** Requests of a function in flight at a moment. Those that end just then are gone. */
export const inFlightAt = ({ starts, ends }: Lane, atMs: number): number =>
  bisectRight(starts, atMs) - bisectRight(ends, atMs)

/** Those who come, one path for each layer: at a constant speed, at the wall when they are due. */
export function drawComing(lane: Lane, fn: number, lineY: number, atMs: number): readonly string[] {
  const layers: string[] = []
  for (let index = bisectRight(lane.arrivals, atMs); index < lane.arrivals.length; index++) {
    const x = doorX - (lane.arrivals[index]! - atMs) * speed
    if (x < -runwayPx) break
    const layer = lane.layers[index]!
    layers[layer] = (layers[layer] ?? '') + markPath(fn, x, lineY, walkingRadius)
  }
  return layers
}

export interface Seated {
  /** Those in their places, and on the last steps there or just leaving, one path by function. */
  readonly paths: readonly string[]
  /** As far as places are taken, or were a moment ago. */
  readonly reach: number
  /** Taken places that have no room in the picture. */
  readonly hidden: number
}

/** `lines` are the heights of the lanes; a place without a point is not drawn. */
export function drawSeated(
  room: readonly (Seat | undefined)[],
  pointOf: (slot: number) => Point | undefined,
  lines: readonly number[],
  atMs: number,
): Seated {
  const paths = lines.map(() => '')
  let reach = 0
  let hidden = 0
  room.forEach((seat, slot) => {
    const index = seat ? bisectRight(seat.atMs, atMs) - 1 : -1
    if (!seat || index < 0) return
    const fn = seat.fn[index]!
    const leftMs = atMs - seat.endMs[index]!
    const point = pointOf(slot)
    if (leftMs < lingerMs) reach = slot + 1
    if (leftMs < 0 && !point) hidden++
    if (leftMs >= leaveMs || !point) return
    if (leftMs >= 0) {
      paths[fn] += markPath(fn, point.x, point.y, seatedRadius * (1 - leftMs / leaveMs))
      return
    }
    const entered = Math.min(1, (atMs - seat.atMs[index]!) / enterMs)
    const way = 1 - (1 - entered) ** 4
    const mix = (from: number, to: number): number => from + (to - from) * way
    const y = mix(lines[fn]!, point.y)
    paths[fn] += markPath(fn, mix(doorX, point.x), y, mix(walkingRadius, seatedRadius))
  })
  return { paths, reach, hidden }
}

export interface Bounce {
  readonly mark: string
  readonly trail: string
  /** From 1 at the wall to 0 at the end of the flight. */
  readonly opacity: number
}

/** How long a request that was turned away is seen, in ms. */
export const flightMs = 750

/** Those turned away: thrown back from the wall, on a parabola each of its own, and fading. */
export function drawBounces(
  { bounces }: Lane,
  fn: number,
  lineY: number,
  atMs: number,
): readonly Bounce[] {
  const flights: Bounce[] = []
  const first = bisectRight(bounces, atMs - flightMs)
  for (let index = first; index < bounces.length && bounces[index]! <= atMs; index++) {
    const s = (atMs - bounces[index]!) / 1000
    const backPerS = 75 + 60 * vary(index, 0.618)
    const upPerS = 70 + 50 * vary(index, 0.755)
    const x = doorX - backPerS * s
    const y = lineY - upPerS * s + 130 * s * s
    // One quadratic curve is the whole parabola: its control point lies where the tangents meet.
    const control = `${round((doorX + x) / 2)} ${round(lineY - (upPerS * s) / 2)}`
    flights.push({
      mark: markPath(fn, x, y, walkingRadius + 1) + crossPath(x, y),
      trail: `M${doorX} ${round(lineY)}Q${control} ${round(x)} ${round(y)}`,
      opacity: round(Math.min(1, (1 - (s * 1000) / flightMs) * 2.5)),
    })
  }
  return flights
}

/** Spreads whole numbers evenly over 0 to 1, neighbours far apart. */
const vary = (index: number, step: number): number => (index * step) % 1
