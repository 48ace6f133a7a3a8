import type { Result } from '../model.ts'
import { kib } from '../scenario.ts'

/** Sizes on a scale of logarithms, the same for both worlds. */
export interface Scale {
  /** How high a size is, from 0 to 1. */
  readonly share: (bytes: number) => number
  /** Sizes to draw lines at. */
  readonly grid: readonly number[]
}

/** Doors above this are open roofs. */
export const openAbove = 64 * kib ** 2
/** The highest door lies there, so that its name has room above it. */
const highest = 0.88

/** From what a payload really is on its way, which includes all that is believed. */
export function scaleOf({ sentBytes, hops, doors }: Result): Scale {
  const limits = hops.map(({ limit }) => limit).filter((limit) => limit <= openAbove)
  const all = [sentBytes, ...doors.map(({ bytes }) => bytes), ...limits]
  const [least, most] = [Math.log2(Math.min(...all)), Math.log2(Math.max(...all))]
  // The floor is low enough that even the smallest has room for a number.
  const low = Math.floor(least) - (most - least > 7 ? 2 : 1)
  const span = (most - low) / highest
  const share = (size: number): number => Math.min(1, Math.max(0, (Math.log2(size) - low) / span))
  // Powers of four, or of sixteen or more where there are many: their names must not touch.
  const step = 2 * Math.ceil(span / 8.6)
  const first = Math.ceil((low + 0.5) / step) * step
  const count = Math.max(0, Math.floor((low + span * highest - first) / step) + 1)
  return { share, grid: Array.from({ length: count }, (_, n) => 2 ** (first + n * step)) }
}
