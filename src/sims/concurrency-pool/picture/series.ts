import type { Result } from '../model.ts'

/** Requests in flight over the run, smoothed: arrivals at random jump, and that is only noise. */
export interface Series {
  /** The moments, in ms. */
  readonly atMs: readonly number[]
  /** By function, at each of the moments. */
  readonly inFlight: readonly (readonly number[])[]
  readonly total: readonly number[]
  readonly peak: number
}

const stepMs = 200
/** Each value is a mean over so many ms on either side. */
const meanMs = 300

export function getSeries({ recording }: Result, durationMs: number): Series {
  const atMs = Array.from({ length: durationMs / stepMs + 1 }, (_, step) => step * stepMs)
  const inFlight = (recording?.inFlight ?? []).map((samples) => {
    const mean = createMean(samples)
    const indexOf = (ms: number): number => Math.round(ms / recording!.everyMs)
    return atMs.map((ms) => mean(indexOf(ms - meanMs), indexOf(ms + meanMs)))
  })
  const total = atMs.map((_, step) => inFlight.reduce((sum, values) => sum + values[step]!, 0))
  return { atMs, inFlight, total, peak: Math.max(...total) }
}

/** The mean of the samples from one index to another, both included, as far as there are any. */
function createMean(samples: Int32Array): (from: number, to: number) => number {
  const sums = new Float64Array(samples.length + 1)
  samples.forEach((sample, index) => (sums[index + 1] = sums[index]! + sample))
  return (from, to) => {
    const first = Math.max(0, from)
    const after = Math.min(samples.length, to + 1)
    return after > first ? (sums[after]! - sums[first]!) / (after - first) : 0
  }
}
