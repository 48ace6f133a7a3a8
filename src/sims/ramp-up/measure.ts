import type { Numbers } from '../sim.ts'
import type { Result } from './model.ts'
import { latencyPercentile } from './percentile.ts'
import { durationMsOf, rateAt, type Scenario } from './scenario.ts'

/** A world that turns people away in its last second has not ended its ramp. */
const stillMs = 1000

export function measure(result: Result, scenario: Scenario): Numbers {
  const { offered, lost, allowance, latencies, provisionedIdleS } = result
  const { provisioned } = scenario
  const of = (key: 'run' | 'ramp', share: number): number =>
    latencyPercentile(latencies[key], share, scenario)
  const provisionedS = (provisioned * durationMsOf(scenario)) / 1000
  return {
    turnedAway: lost,
    turnedAwayShare: percent(lost, offered),
    enoughS: enoughS(result, scenario),
    wanted: mostWanted(scenario),
    environments: result.environments,
    ...(allowance && { allowedAtOnce: allowance.first, allowedPerS: allowance.perS }),
    coldStarts: result.coldStarts,
    p50: of('run', 0.5),
    p95: of('run', 0.95),
    p99: of('run', 0.99),
    rampP50: of('ramp', 0.5),
    rampP95: of('ramp', 0.95),
    rampP99: of('ramp', 0.99),
    throttles: result.throttles,
    throttledByGrowth: result.throttledByGrowth,
    waiting: result.waiting,
    provisionedIdleS,
    provisionedIdleShare: percent(provisionedIdleS, provisionedS),
    offered,
  }
}

/** From the rise to the last try turned away: 0 if none was, `Infinity` if there is no end to it. */
export function enoughS({ lastThrottleMs }: Result, scenario: Scenario): number {
  if (lastThrottleMs === undefined) return 0
  if (lastThrottleMs >= durationMsOf(scenario) - stillMs) return Infinity
  return Math.max(0, lastThrottleMs / 1000 - scenario.startS)
}

/** Little's law: mean in flight is rate times mean duration, if nobody is ever turned away. */
function mostWanted(scenario: Scenario): number {
  const { startS, lastsS, requestMs } = scenario
  const rates = [0, startS, startS + lastsS].map((atS) => rateAt(scenario, atS * 1000))
  return (Math.max(...rates) * requestMs) / 1000
}

/** A share of nothing is 0. */
const percent = (part: number, whole: number): number => (whole === 0 ? 0 : (100 * part) / whole)
