import type { Html } from '../../jsx/html.ts'
import type { Child } from '../../jsx/jsx-runtime.ts'

/**
 * Parts of charts that fit every width without a script: positions across are in per cent,
 * heights and text in pixels, and only lines and areas stretch.
 */

/** At most this narrow is a chart, in px. What does not collide here does so nowhere. */
export const narrowest = 288

/** Mean width of a character at 12 px, in px, with room for wider system fonts. */
const characterWidth = 6.7

export const textWidth = (text: string): number => text.length * characterWidth

/** One digit behind the point is finer than any screen. */
export const round = (value: number): number => Math.round(value * 10) / 10

export const percent = (share: number): string => `${Math.round(share * 10_000) / 100}%`

/** Across, inside `Stretch`: its box is this many units wide at every width. */
export const stretchUnits = 1000

/** A box as wide as the chart, whose paths stretch and whose strokes do not. */
export function Stretch({ height, children }: { height: number; children?: Child }): Html {
  return (
    <svg
      width="100%"
      height={height}
      viewBox={`0 0 ${stretchUnits} ${height}`}
      preserveAspectRatio="none"
    >
      {children}
    </svg>
  )
}

/** A place at a share of the width, in which positions are in pixels. */
export function Spot({ at, y = 0, children }: { at: number; y?: number; children?: Child }): Html {
  return (
    <svg x={percent(at)} y={y} overflow="visible">
      {children}
    </svg>
  )
}

export interface Label {
  readonly text: string
  /** Where across the chart it belongs, from 0 to 1. */
  readonly at: number
}

export type Anchor = 'start' | 'middle' | 'end'

/** From where a text grows, so that it stays on the narrowest chart. */
export function anchorOf({ text, at }: Label): Anchor {
  const half = textWidth(text) / 2
  if (at * narrowest < half) return 'start'
  return (1 - at) * narrowest < half ? 'end' : 'middle'
}

/** What a text covers on the narrowest chart, in px from the left. */
export function spanOf(label: Label): readonly [from: number, to: number] {
  const width = textWidth(label.text)
  const shift = { start: 0, middle: width / 2, end: width }[anchorOf(label)]
  const from = label.at * narrowest - shift
  return [from, from + width]
}

/** Whether two texts of one line would touch on the narrowest chart. */
export function collide(one: Label, other: Label, gap = 6): boolean {
  const [from, to] = spanOf(one)
  const [otherFrom, otherTo] = spanOf(other)
  return from < otherTo + gap && otherFrom < to + gap
}

/** The labels of one line that have room, the first of the list before the later ones. */
export function fitLabels(labels: readonly Label[]): readonly Label[] {
  const placed: Label[] = []
  for (const label of labels) if (!placed.some((other) => collide(label, other))) placed.push(label)
  return placed
}
