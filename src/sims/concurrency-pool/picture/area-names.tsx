import { range } from 'd3-array'
import type { Html } from '../../../jsx/html.ts'
import { narrowest, percent, round, textWidth } from '../../frame/plot.tsx'
import type { FunctionName } from '../scenario.ts'

/** The name of a function, in its area where there is room. */
export interface AreaName {
  readonly name: FunctionName
  readonly early: Slot
  readonly late: Slot
  /** Half the width of the name. Distances across are shares of the width. */
  readonly half: number
}

interface Slot {
  readonly at: number
  readonly y: number
}

const lineHeight = 16

/** `lower` and `upper` are the edges of the area, in px from the top. Nothing if it is too flat. */
export function placeName(
  name: FunctionName,
  lower: readonly number[],
  upper: readonly number[],
): readonly AreaName[] {
  const steps = lower.length - 1
  const half = Math.ceil((textWidth(name) / 2 / narrowest) * steps)
  const slots = range(half, steps - half + 1).map((step) => {
    const around = [step - half, step + half + 1] as const
    const roof = Math.max(...upper.slice(...around))
    const ground = Math.min(...lower.slice(...around))
    return { at: step / steps, height: ground - roof, y: round((roof + ground) / 2 + 4) }
  })
  const highest = Math.max(...slots.map(({ height }) => height))
  const good = slots.filter(({ height }) => height >= lineHeight && height > 0.9 * highest)
  const early = good[Math.floor(good.length * 0.2)]
  const late = good[Math.floor(good.length * 0.8)]
  return early && late ? [{ name, early, late, half: half / steps }] : []
}

/**
 * Names give way to the playhead. What is not played yet is pale, and its names are written for
 * a pale ground.
 */
export const viewNames = (names: readonly AreaName[], played: number): Html => (
  <>
    {names.map(({ name, early, late, half }) => {
      const isAhead = played < late.at - half
      const { at, y } = isAhead || played > late.at + half ? late : early
      const style = at < played ? name : 'later'
      return (
        <text class={`on-area ${style}`} x={percent(at)} y={y} text-anchor="middle">
          {name}
        </text>
      )
    })}
  </>
)
