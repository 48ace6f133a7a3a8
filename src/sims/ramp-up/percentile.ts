import { sum } from '../core/statistics.ts'
import { sliceMs } from './run/demand.ts'
import type { Latencies } from './run/tally.ts'
import type { Scenario } from './scenario.ts'

/**
 * The latency that a share of the requests, 0 to 1, does not exceed, in ms: what they waited for
 * a place, the initialisation of those with a cold start, and what each takes. Nothing without
 * requests.
 */
export function latencyPercentile(
  latencies: Latencies,
  share: number,
  { requestMs, initMs }: Scenario,
): number {
  const waits = latencies.length / 2
  const groups = Array.from(latencies, (count, place) => ({
    count,
    ms: (place % waits) * sliceMs + (place < waits ? 0 : initMs) + requestMs,
  }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => one.ms - other.ms)
  let left = share * sum(groups.map(({ count }) => count))
  const found = groups.find(({ count }) => (left -= count) <= 0)
  return found?.ms ?? NaN
}
