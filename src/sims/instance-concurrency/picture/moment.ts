import type { Result } from '../model.ts'
import { kinds, type Kind, type Piece } from '../run/recorder.ts'

/** What the requests do at a moment, and have done before. */
export interface Moment {
  readonly nowMs: number
  /** By what they do: up to the moment, and no longer ago than a picture reaches. */
  readonly pieces: Readonly<Record<Kind, readonly Piece[]>>
  /** So many requests are doing each of it. */
  readonly doing: Readonly<Record<Kind, number>>
  readonly inFlight: number
}

/** As far back as the widest picture reaches. */
export const reachMs = 2400

export function momentOf({ recording }: Result, nowMs: number): Moment {
  const pieces: Record<Kind, Piece[]> = { starting: [], ready: [], computing: [], waiting: [] }
  const doing: Record<Kind, number> = { starting: 0, ready: 0, computing: 0, waiting: 0 }
  for (const piece of recording!.pieces)
    if (piece.fromMs <= nowMs && piece.toMs > nowMs - reachMs) pieces[piece.kind].push(piece)
  for (const kind of kinds) {
    const now = pieces[kind].filter(({ toMs }) => toMs > nowMs)
    // A request that awaits several calls together waits once.
    doing[kind] = new Set(now.map(({ request }) => request)).size
  }
  const inFlight = kinds.reduce((sum, kind) => sum + doing[kind], 0)
  return { nowMs, pieces, doing, inFlight }
}
