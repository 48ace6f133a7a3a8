import { narrowest, round, stretchUnits, textWidth, type Anchor } from './plot.tsx'

/** Heights at even distances over the whole width, in px from the top. */
export type Heights = readonly number[]

const points = (heights: Heights): readonly string[] =>
  heights.map((y, step) => `${round((step / (heights.length - 1)) * stretchUnits)} ${round(y)}`)

/** A line through heights, as path data inside `Stretch`. */
export const linePath = (heights: Heights): string => `M${points(heights).join('L')}`

/** What lies between two lines. */
export const areaPath = (lower: Heights, upper: Heights): string =>
  `${linePath(upper)}L${points(lower).toReversed().join('L')}Z`

export interface Place {
  readonly at: number
  readonly y: number
}

/** Two places for a name inside an area, in its first and its second half; none if it is too flat. */
export function placeInArea(name: string, lower: Heights, upper: Heights): readonly Place[] {
  const steps = lower.length - 1
  const half = Math.ceil(halfWidth(name) * steps)
  const places = lower
    .map((_, step) => {
      const around = [step - half, step + half + 1] as const
      const roof = Math.max(...upper.slice(...around))
      const ground = Math.min(...lower.slice(...around))
      return { at: step / steps, height: ground - roof, y: round((roof + ground) / 2 + 4) }
    })
    .slice(half, steps - half + 1)
  const highest = Math.max(...places.map(({ height }) => height))
  const good = places.filter(({ height }) => height >= 16 && height > 0.9 * highest)
  return [0.2, 0.8].flatMap((share) => good[Math.floor(good.length * share)] ?? [])
}

/** Half the width that a name takes, as a share of the narrowest chart. */
export const halfWidth = (name: string): number => textWidth(name) / 2 / narrowest

/** Where a line's name has room: beside its last fall from its height, else above its end. */
export function placeAtLine(heights: Heights, floor: number): Place & { readonly anchor: Anchor } {
  const peak = Math.min(...heights)
  const fallen = heights.findLastIndex((y) => floor - y > (floor - peak) / 2)
  const at = (fallen + 1) / (heights.length - 1)
  return at < 0.78 ? { at, y: peak + 9, anchor: 'start' } : { at: 1, y: peak - 7, anchor: 'end' }
}
