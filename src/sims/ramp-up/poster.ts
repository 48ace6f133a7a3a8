import type { Pair } from '../sim.ts'
import type { Result } from './model.ts'
import { durationMsOf, type Scenario } from './scenario.ts'

/**
 * The moment that a still picture shows, by rule: an eighth of the run after the last was turned
 * away, when everyone is seen to be served again, or the end if that is never. Where nobody is
 * turned away, at 60 % of the run.
 */
export function posterMs({ actual }: Pair<Result>, scenario: Scenario): number {
  const durationMs = durationMsOf(scenario)
  const { lastThrottleMs } = actual
  if (lastThrottleMs === undefined) return 0.6 * durationMs
  return Math.min(durationMs, 100 * Math.round((lastThrottleMs + durationMs / 8) / 100))
}
