import { round } from '../../frame/plot.tsx'
import type { Piece } from '../run/recorder.ts'

/** Rows and the things in them, as path data. In px; across, 0 is the moment and the past is left. */

export const pitch = 17
export const rowTop = (row: number): number => row * pitch
const inset = 3.5
const blockHeight = pitch - 2 * inset
/** What took less is drawn as wide as this, or nobody would see it. */
const narrowestPx = 3

const pxPerMs = 0.3

/** The box of an environment lies around its rows. */
export const boxPath = (fromX: number, toX: number, from: number, to: number): string =>
  rectPath(fromX, toX, rowTop(from) + 2, (to - from) * pitch - 4)

/** Where a moment lies that is so long ago, in ms. */
export const acrossOf = (agoMs: number): number => round(-Math.max(0, agoMs) * pxPerMs)

export const rectPath = (fromX: number, toX: number, top: number, height: number): string =>
  `M${round(fromX)} ${round(top)}H${round(toX)}v${height}H${round(fromX)}z`

/** A stretch of time at the height of a row: from, to, and the row's top. */
type Stretch = readonly [fromX: number, toX: number, top: number]

/** Draws each piece whose request has a row. */
export function drawPieces(
  pieces: readonly Piece[],
  nowMs: number,
  rowOf: (request: number) => number | undefined,
  draw: (stretch: Stretch, piece: Piece) => string,
): string {
  return pieces
    .map((piece) => {
      const row = rowOf(piece.request)
      if (row === undefined) return ''
      const stretch = [acrossOf(nowMs - piece.fromMs), acrossOf(nowMs - piece.toMs)] as const
      return draw([...stretch, rowTop(row)], piece)
    })
    .join('')
}

export const block = ([fromX, toX, top]: Stretch): string =>
  rectPath(Math.min(fromX, toX - narrowestPx), toX, top + inset, blockHeight)

/** A bar for each call; those that are awaited together lie below each other. */
export const waitBar =
  (calls: number) =>
  ([fromX, toX, top]: Stretch, { call }: Piece): string => {
    const height = Math.min(4, blockHeight / calls / 1.5)
    const middle = top + inset + (blockHeight * (call + 0.5)) / calls
    return rectPath(fromX, toX, middle - height / 2, height)
  }

export const middleLine = ([fromX, toX, top]: Stretch): string =>
  `M${fromX} ${top + pitch / 2}H${toX}`

/** Upright strokes at even distances from its beginning on. */
export function strokes([fromX, toX, top]: Stretch): string {
  const path: string[] = []
  for (let x = fromX + 2; x < toX; x += 4) path.push(`M${round(x)} ${top + inset}v${blockHeight}`)
  return path.join('')
}
