import type { Partition, Result } from '../model.ts'
import { pitch, sceneTop, type LaneLayout, type Point } from './layout.ts'

const laneHeight = 44
const nameAboveLine = 14
const wallPadding = 10
const bandGap = 11

/** The drawn places of one partition. */
export interface Band {
  readonly owner: Partition['owner']
  /** By their number: the n-th place that is drawn. */
  readonly seats: ReadonlyMap<number, Point>
}

export interface PoolLayout {
  readonly width: number
  readonly height: number
  readonly bands: readonly Band[]
  /** Heights of the lines between the bands. */
  readonly dividers: readonly number[]
  readonly lanes: readonly LaneLayout[]
}

/** One box. Each partition is a band of it, filled from the wall inwards. */
export function layOutPool({ partitions, functions }: Result, every: number): PoolLayout {
  const shown = partitions
    .map(({ owner, from, to }) => ({ owner, slots: multiples(from, to, every) }))
    .filter(({ slots }) => slots.length > 0)
  const columns = sum(shown.map(({ slots }) => slots.length)) > 12 ? 5 : 2
  const rows = shown.map(({ slots }) => Math.ceil(slots.length / columns))
  const gridHeight = sum(rows) * pitch + Math.max(0, shown.length - 1) * bandGap
  const height = Math.max(gridHeight + 2 * wallPadding, functions.length * laneHeight)

  const gridTop = sceneTop + (height - gridHeight) / 2
  const tops = shown.map((_, band) => gridTop + sum(rows.slice(0, band)) * pitch + band * bandGap)
  const bands = shown.map(({ owner, slots }, band) => ({
    owner,
    seats: new Map(
      slots.map((slot, place) => {
        const column = Math.floor(place / rows[band]!)
        const row = place % rows[band]!
        const x = wallPadding + pitch * (column + 0.5)
        return [slot, { x, y: tops[band]! + pitch * (row + 0.5) }]
      }),
    ),
  }))
  const lanes = functions.map((_, fn) => {
    const lineY = sceneTop + (height / functions.length) * (fn + 0.5) + 6
    return { lineY, nameY: lineY - nameAboveLine }
  })
  return {
    width: columns * pitch + 2 * wallPadding,
    height,
    bands,
    dividers: tops.slice(1).map((top) => top - bandGap / 2),
    lanes,
  }
}

/** The n for which n x `every` lies in [from, to). */
function multiples(from: number, to: number, every: number): readonly number[] {
  const first = Math.ceil(from / every)
  return Array.from({ length: Math.max(0, Math.ceil(to / every) - first) }, (_, n) => first + n)
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0)
