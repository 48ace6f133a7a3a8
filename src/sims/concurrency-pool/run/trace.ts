import type { Step, Trace } from '../../../lib/trace.ts'
import type { Random } from '../../core/random.ts'
import { durationS, type Scenario } from '../scenario.ts'

/** The burst that a trace makes: where it ends, and how high it is on average. */
export function follow(scenario: Scenario, trace: Trace): Scenario {
  const { burstStartS } = scenario
  const steps = cut(trace, durationS - burstStartS)
  const last = steps.at(-1)
  if (!last) return { ...scenario, burstPerS: 0 }
  const lengthS = last.atS + last.forS
  const requests = steps.reduce((sum, { count }) => sum + count, 0)
  return { ...scenario, burstEndS: burstStartS + lengthS, burstPerS: requests / lengthS }
}

/** The moments of a trace's requests in order, in ms: each step's at random within the step. */
export function spread(trace: Trace, { burstStartS }: Scenario, random: Random): Float64Array {
  const steps = cut(trace, durationS - burstStartS)
  const moments = new Float64Array(steps.reduce((sum, { count }) => sum + count, 0))
  let from = 0
  for (const { atS, forS, count } of steps) {
    for (let index = from; index < from + count; index++)
      moments[index] = (burstStartS + atS + forS * random()) * 1000
    moments.subarray(from, (from += count)).sort()
  }
  return moments
}

/** The part of a trace within so many seconds; of a step that goes on, as large a part. */
function cut(trace: Trace, withinS: number): readonly Step[] {
  return trace
    .filter(({ atS }) => atS < withinS)
    .map(({ atS, forS, count }) => {
      const partS = Math.min(forS, withinS - atS)
      return { atS, forS: partS, count: Math.round((count * partS) / forS) }
    })
}
