import { pitch, sceneTop, type LaneLayout, type Point } from './layout.ts'
import type { Result } from '../model.ts'

/** An open-ended pen, as long as its function needs. */
export interface Pen extends LaneLayout {
  readonly top: number
  readonly rows: number
  /** So many marks fit; the rest is a number. */
  readonly capacity: number
}

const penColumns = 11
const penRows = [2, 4, 6, 8]

/** The pens of the believed world, one below the other, each for the most marks it ever holds. */
export function layOutPens({ functions }: Result, every: number): readonly Pen[] {
  let top = sceneTop
  return functions.map(({ peak }) => {
    const marks = Math.ceil(peak / every)
    const rows = penRows.find((rows) => marks <= rows * penColumns) ?? penRows.at(-1)!
    const all = rows * penColumns
    const nameY = top + 8
    const pen = {
      nameY,
      lineY: nameY + 8 + pitch,
      top: nameY + 8,
      rows,
      capacity: marks <= all ? all : all - rows,
    }
    top = pen.top + rows * pitch + 14
    return pen
  })
}

export const seatInPen = ({ top, rows }: Pen, place: number): Point => ({
  x: 3 + pitch * (Math.floor(place / rows) + 0.5),
  y: top + pitch * ((place % rows) + 0.5),
})
