/** Something at a height, in px from the top. */
interface High {
  readonly y: number
}

/**
 * Moves what stands beside each other apart until no two are closer than `gap`, as little as
 * possible and none below the floor. In the order from the top down.
 */
export function spread<Thing extends High>(
  things: readonly Thing[],
  gap: number,
  floor: number,
): readonly Thing[] {
  const sorted = things.toSorted((one, other) => one.y - other.y)
  const ys = sorted.map(({ y }) => y)
  for (let n = 1; n < ys.length; n++) ys[n] = Math.max(ys[n]!, ys[n - 1]! + gap)
  for (let n = ys.length - 1; n >= 0; n--)
    ys[n] = Math.min(ys[n]!, n === ys.length - 1 ? floor : ys[n + 1]! - gap)
  return sorted.map((thing, n) => ({ ...thing, y: ys[n]! }))
}
