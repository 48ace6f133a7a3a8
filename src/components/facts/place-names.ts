import type { Bar } from '../../lib/fact-timeline.ts'
import {
  anchorOf,
  collide,
  narrowest,
  spanOf,
  type Anchor,
  type Label,
} from '../../sims/frame/plot.tsx'

/** The name of a bar, below it. */
export interface PlacedName {
  readonly label: Label
  readonly anchor: Anchor
  /** The middle of the bar. */
  readonly middle: number
  readonly holds: boolean
  /** 0 is the line next to the bars. */
  readonly row: number
}

const rows = [0, 1, 2]

/**
 * Names under the middle of their bars, or at the edge that is nearer, in as few lines as keep
 * them apart on the narrowest chart. What holds today comes first; a name for which there is no
 * room is left out.
 */
export function placeNames(bars: readonly Bar[]): readonly PlacedName[] {
  const placed: PlacedName[] = []
  for (const { text, from, to, holds } of bars.toSorted(
    (a, b) => Number(b.holds) - Number(a.holds),
  )) {
    const middle = (from + to) / 2
    const label = [middle, Math.round(middle)].map((at) => ({ text, at })).find(isInside)
    if (!label) continue
    const row = rows.find(
      (each) => !placed.some((other) => other.row === each && collide(label, other.label)),
    )
    if (row !== undefined) placed.push({ label, anchor: anchorOf(label), middle, holds, row })
  }
  return placed
}

function isInside(label: Label): boolean {
  const [from, to] = spanOf(label)
  return from >= 0 && to <= narrowest
}
