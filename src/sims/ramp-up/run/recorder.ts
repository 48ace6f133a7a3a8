import { sliceMs } from './demand.ts'
import type { Fleet } from './fleet.ts'
import type { Latencies, Tally } from './tally.ts'

/** Between two samples, and between two of the latencies, in ms. */
export const sampleMs = 100
export const latencyMs = 1000

/**
 * How a run stood at 0, `sampleMs`, 2 x `sampleMs`, ... Counts are since the start, so that what
 * happened between two moments is a difference.
 */
export interface Recording {
  readonly offered: Float64Array
  readonly warm: Float64Array
  readonly cold: Float64Array
  readonly throttles: Float64Array
  readonly lost: Float64Array
  readonly environments: Float64Array
  readonly taken: Float64Array
  /** Of the requests served in each second. */
  readonly latencies: readonly Latencies[]
}

const counted = ['offered', 'warm', 'cold', 'throttles', 'lost'] as const

export interface Recorder {
  readonly recording: Recording
  /** Notes how things stand when so many slices are over. */
  sample(slices: number, tally: Tally, fleet: Fleet): void
}

export function createRecorder(durationMs: number): Recorder {
  const column = () => new Float64Array(Math.floor(durationMs / sampleMs) + 1)
  const latencies: Latencies[] = []
  const recording = {
    offered: column(),
    warm: column(),
    cold: column(),
    throttles: column(),
    lost: column(),
    environments: column(),
    taken: column(),
    latencies,
  }
  let known: Latencies | undefined
  return {
    recording,
    sample(slices, tally, fleet) {
      const atMs = slices * sliceMs
      if (atMs % sampleMs !== 0) return
      const at = atMs / sampleMs
      for (const key of counted) recording[key][at] = tally[key]
      recording.environments[at] = fleet.all
      recording.taken[at] = fleet.taken
      if (atMs % latencyMs !== 0) return
      if (known) latencies.push(tally.latencies.map((count, index) => count - known![index]!))
      known = tally.latencies.slice()
    },
  }
}
