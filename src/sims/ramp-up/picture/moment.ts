import type { Result } from '../model.ts'
import { latencyPercentile } from '../percentile.ts'
import { latencyMs, sampleMs, type Recording } from '../run/recorder.ts'
import type { Scenario } from '../scenario.ts'

/** What became of the tries in a stretch of time. */
export interface Tries {
  readonly warm: number
  readonly cold: number
  readonly refused: number
}

/** How a world stands at a moment. */
export interface Moment {
  /** Requests since the start, and those of them that were turned away for good. */
  readonly offered: number
  readonly lost: number
  readonly environments: number
  readonly taken: number
  /** In the stretch of time that ends now. */
  readonly tries: Tries
  /** Latencies of those served in this second, in ms. */
  readonly median: number
  readonly p99: number
}

/** So long is the stretch of time of which units tell: a second, or as long as a request takes. */
export const stretchS = ({ requestMs }: Scenario): number => Math.ceil(requestMs / 1000)

export function momentOf({ recording }: Result, scenario: Scenario, atMs: number): Moment {
  const record = recording!
  const at = sampleAt(record, atMs)
  const second = Math.min(record.latencies.length - 1, Math.floor(atMs / latencyMs))
  const latency = (share: number): number =>
    second < 0 ? NaN : latencyPercentile(record.latencies[second]!, share, scenario)
  return {
    offered: record.offered[at]!,
    lost: record.lost[at]!,
    environments: record.environments[at]!,
    taken: record.taken[at]!,
    tries: triesBetween(record, atMs - 1000 * stretchS(scenario), atMs),
    median: latency(0.5),
    p99: latency(0.99),
  }
}

export function triesBetween(recording: Recording, fromMs: number, toMs: number): Tries {
  const between = (counts: Float64Array): number =>
    counts[sampleAt(recording, toMs)]! - counts[sampleAt(recording, fromMs)]!
  const { warm, cold, throttles } = recording
  return { warm: between(warm), cold: between(cold), refused: between(throttles) }
}

/** Before the run it is the first sample, after it the last. */
const sampleAt = ({ taken }: Recording, atMs: number): number =>
  Math.min(taken.length - 1, Math.max(0, Math.round(atMs / sampleMs)))
