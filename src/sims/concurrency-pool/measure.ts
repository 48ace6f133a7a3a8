import type { Numbers } from '../sim.ts'
import type { Result } from './model.ts'
import { durationS, functionsOf, hasBurst, type Scenario } from './scenario.ts'

/** Leaves out what does not apply: functions that take no part, and a burst that is none. */
export function measure(result: Result, scenario: Scenario): Numbers {
  const { functions, peak, meanInFlight } = result
  const sum = (
    key: 'throttles' | 'throttledByRate' | 'throttledByGrowth' | 'waiting' | 'served',
  ): number => functions.reduce((total, counts) => total + counts[key], 0)

  const all: Record<string, number> = {}
  for (const counts of functions) {
    all[`${counts.name}Lost`] = percent(counts.lost, counts.offered)
    all[`${counts.name}Peak`] = counts.peak
    if (hasBurst(scenario))
      all[`${counts.name}LostInBurst`] = percent(counts.lostInBurst, counts.offeredInBurst)
  }
  return {
    ...all,
    peak,
    meanInFlight,
    wanted: wantedPlaces(scenario),
    throttles: sum('throttles'),
    throttledByRate: sum('throttledByRate'),
    throttledByGrowth: sum('throttledByGrowth'),
    waiting: sum('waiting'),
    servedPerS: sum('served') / durationS,
  }
}

/** Little's law: mean in flight is rate times mean duration, if nobody is ever turned away. */
function wantedPlaces(scenario: Scenario): number {
  const steady = functionsOf(scenario).map(({ perS, meanMs }) => (perS * meanMs) / 1000)
  const burst = hasBurst(scenario) ? (scenario.burstPerS * scenario.reportingMs) / 1000 : 0
  return steady.reduce((sum, held) => sum + held, burst)
}

/** A share of nothing is 0. */
const percent = (part: number, whole: number): number => (whole === 0 ? 0 : (100 * part) / whole)
