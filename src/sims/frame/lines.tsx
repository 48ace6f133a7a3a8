import type { Html } from '../../jsx/html.ts'
import type { Child } from '../../jsx/jsx-runtime.ts'
import { percent, type Anchor } from './plot.tsx'

/** Lines, bands and words of a chart: shares of the width across, px from the top down. */

export const Across = ({ style, y }: { style: string; y: number }): Html => (
  <line class={style} x1="0" x2="100%" y1={y} y2={y} />
)

interface Stroke {
  readonly style: string
  readonly at: number
  readonly top: number
  readonly bottom: number
}

export const Upright = ({ style, at, top, bottom }: Stroke): Html => (
  <line class={style} x1={percent(at)} x2={percent(at)} y1={top} y2={bottom} />
)

interface Stripe extends Omit<Stroke, 'at'> {
  readonly from: number
  readonly to: number
}

export const Band = ({ style, from, to, top, bottom }: Stripe): Html => (
  <rect class={style} x={percent(from)} y={top} width={percent(to - from)} height={bottom - top} />
)

interface Text {
  readonly style?: string
  readonly at: number
  readonly y: number
  readonly anchor?: Anchor
  readonly children?: Child
}

export const Words = ({ style, at, y, anchor, children }: Text): Html => (
  <text class={style} x={percent(at)} y={y} text-anchor={anchor}>
    {children}
  </text>
)
