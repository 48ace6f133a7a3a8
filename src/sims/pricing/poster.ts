import type { Pair } from '../sim.ts'
import type { Result } from './model.ts'
import { durationMs, mostCalls, type Scenario } from './scenario.ts'

/**
 * The moment that a still picture shows, by rule: where, as believed, servers begin to be
 * cheaper, if that is in the second half; else all of the month. There the belief is on the point
 * of changing sides, and the actual bill has done so or not.
 */
export function posterMs({ believed }: Pair<Result>, scenario: Scenario): number {
  const share = believed.breakEvenCalls / mostCalls(scenario)
  const isSeen = scenario.question === 'break-even' && share >= 0.5 && share <= 1
  return isSeen ? Math.ceil(share * durationMs) : durationMs
}
