import type { Heights } from './curves.ts'
import { round, stretchUnits } from './plot.tsx'

/** From line to line down the picture, and how far a line climbs over the whole width, in px. */
const gap = 8
const climb = 420

/**
 * Slanting lines between two curves, as path data inside `Stretch`: where the upper lies above
 * the lower one. A loss can be read by them without its colour. As they are drawn and not a
 * pattern, they need no id, and keep their distance at every width.
 */
export function hatchPath(upper: Heights, lower: Heights): string {
  const steps = upper.length - 1
  const last = Math.ceil((Math.max(...lower) + climb) / gap)
  const paths: string[] = []
  for (let n = 0; n <= last; n++) {
    const lineY = (step: number): number => n * gap - (climb * step) / steps
    // How far the line lies inside: below the upper curve and above the lower one.
    const depth = (step: number): number =>
      Math.min(lineY(step) - upper[step]!, lower[step]! - lineY(step))
    let start: number | undefined = depth(0) > 0 ? 0 : undefined
    for (let step = 0; step < steps; step++) {
      const [here, next] = [depth(step), depth(step + 1)]
      if (here > 0 === next > 0) continue
      const edge = step + here / (here - next)
      if (start === undefined) start = edge
      else {
        paths.push(segment(start, edge))
        start = undefined
      }
    }
    if (start !== undefined) paths.push(segment(start, steps))

    function segment(from: number, to: number): string {
      const point = (step: number): string =>
        `${round((step / steps) * stretchUnits)} ${round(lineY(step))}`
      return `M${point(from)}L${point(to)}`
    }
  }
  return paths.join('')
}
