/** The requests of one function, as instants in ms, in order of time. */
export interface Lane {
  /** All tries, those that were turned away, those that were let in, and when they ended. */
  readonly tries: readonly number[]
  readonly throttles: readonly number[]
  readonly starts: readonly number[]
  readonly ends: Float64Array
  /** The drawn ones: arrivals, and those of them that bounce off. */
  readonly arrivals: readonly number[]
  readonly bounces: readonly number[]
  /** For each arrival its layer: those of one layer are too far apart to cover each other. */
  readonly layers: readonly number[]
}

/** How close the drawn arrivals of a lane may be, in ms. */
export interface Spacing {
  /** Closer than this, the later one would be all but hidden and is left out. */
  readonly hiddenMs: number
  /** Closer than this, one covers a part of the other. */
  readonly coveredMs: number
}

/** More layers than this look no different. */
const mostLayers = 8

/** Takes the tries of a function in order of time. */
export function createLane({ hiddenMs, coveredMs }: Spacing) {
  const tries: number[] = []
  const throttles: number[] = []
  const starts: number[] = []
  const ends: number[] = []
  const arrivals: number[] = []
  const bounces: number[] = []
  const layers: number[] = []
  const lastOfLayer: number[] = []

  /** Puts an arrival on the lowest layer with room, or on the one that has waited longest. */
  function arrive(atMs: number): void {
    if (atMs - (arrivals.at(-1) ?? -Infinity) < hiddenMs) return
    const free = lastOfLayer.findIndex((last) => atMs - last >= coveredMs)
    const oldest = lastOfLayer.indexOf(Math.min(...lastOfLayer))
    const layer = free >= 0 ? free : lastOfLayer.length < mostLayers ? lastOfLayer.length : oldest
    lastOfLayer[layer] = atMs
    arrivals.push(atMs)
    layers.push(layer)
  }

  return {
    turnAway(atMs: number, triesPerMark: number): void {
      if (throttles.length % triesPerMark === 0) {
        bounces.push(atMs)
        arrive(atMs)
      }
      tries.push(atMs)
      throttles.push(atMs)
    },
    letIn(atMs: number, endMs: number, isDrawn: boolean): void {
      tries.push(atMs)
      starts.push(atMs)
      ends.push(endMs)
      if (isDrawn) arrive(atMs)
    },
    finish: (): Lane => ({
      tries,
      throttles,
      starts,
      ends: Float64Array.from(ends).sort(),
      arrivals,
      bounces,
      layers,
    }),
  }
}
