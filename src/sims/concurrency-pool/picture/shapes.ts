import { round } from '../../frame/plot.tsx'

/**
 * Functions are told apart by shape, because colour says which world it is. In the order of the
 * functions: disc, triangle, square, upright bar.
 */
type Shape = (r: number) => string

/** As path data around the point where the path stands; `r` is the radius of the disc, in px. */
const shapes: readonly Shape[] = [
  (r) => `m-${r} 0a${r} ${r} 0 1 1 ${round(2 * r)} 0a${r} ${r} 0 1 1-${round(2 * r)} 0z`,
  (r) => `m0-${round(r * 1.15)}l${round(r * 1.1)} ${round(r * 2)}h-${round(r * 2.2)}z`,
  (r) => box(r * 0.9, r * 0.9),
  (r) => box(r * 0.55, r * 1.15),
]

function box(halfWidth: number, halfHeight: number): string {
  const [width, height] = [round(2 * halfWidth), round(2 * halfHeight)]
  return `m-${round(halfWidth)}-${round(halfHeight)}h${width}v${height}h-${width}z`
}

/** A disc comes in few sizes, so its path is written once for each. */
const written = shapes.map(() => new Map<number, string>())

/** The mark of a function at a point, as path data. */
export function markPath(fn: number, x: number, y: number, r: number): string {
  const size = round(r)
  const paths = written[fn]!
  let path = paths.get(size)
  if (path === undefined) paths.set(size, (path = shapes[fn]!(size)))
  return `M${round(x)} ${round(y)}${path}`
}

/** What makes a loss readable without its colour. */
export const crossPath = (x: number, y: number): string =>
  `M${round(x - 2)} ${round(y - 2)}l4 4m0-4l-4 4`
