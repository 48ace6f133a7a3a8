import type { Numbers } from '../sim.ts'
import type { Result } from './model.ts'
import { durationS, type Scenario } from './scenario.ts'

/** Leaves out cold starts that take no time. `overS` is the length of the run, if not the usual. */
export function measure(result: Result, scenario: Scenario, overS = durationS): Numbers {
  const { requests, environments, cold, paidMs, computedMs, workedMs, existedMs, unfinished } =
    result
  return {
    environments,
    busyMean: result.busyMean,
    busyFor99: result.busyFor99,
    perEnvironment: environments === 0 ? 0 : requests / environments,
    idleShare: percent(paidMs - workedMs, paidMs),
    paidPerS: paidMs / 1000 / overS,
    threadUse: percent(computedMs, existedMs),
    ...result.latency,
    waitedMs: result.waitedMs,
    ...(scenario.initMs > 0 && { coldShare: percent(cold, requests) }),
    inFlightMean: result.inFlightMean,
    inFlightMost: result.inFlightMost,
    wanted: (scenario.perS * meanDurationMs(scenario)) / 1000,
    servedPerS: (requests - unfinished) / overS,
    unfinished,
  }
}

/**
 * How long a request takes that never waits for the thread. Of calls that are awaited together the
 * slowest counts: of n times a duration that is evenly spread, on average n/(n + 1) of the spread.
 */
function meanDurationMs(scenario: Scenario): number {
  const { beforeMs, afterMs, calls, callMs, spreadMs, order } = scenario
  const together = callMs + spreadMs * ((2 * calls) / (calls + 1) - 1)
  const waitMs = calls === 0 ? 0 : order === 'together' ? together : calls * callMs
  return beforeMs + waitMs + afterMs
}

/** A share of nothing is 0. */
const percent = (part: number, whole: number): number => (whole === 0 ? 0 : (100 * part) / whole)
