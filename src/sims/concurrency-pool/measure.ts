import type { Measure, Numbers } from '../sim.ts'
import type { Result } from './model.ts'
import { durationS, functionsOf, hasBurst, type Scenario } from './scenario.ts'

const lost = { unit: '%', better: 'lower', digits: 1 } as const
const places = { unit: 'places', better: 'neither' } as const

export const measures: readonly Measure[] = [
  { key: 'checkoutLostInBurst', label: 'Checkout lost in the burst', ...lost },
  { key: 'searchLostInBurst', label: 'Search lost in the burst', ...lost },
  { key: 'reportingLostInBurst', label: 'Reporting lost in the burst', ...lost },
  { key: 'checkoutLost', label: 'Checkout lost', ...lost },
  { key: 'searchLost', label: 'Search lost', ...lost },
  { key: 'reportingLost', label: 'Reporting lost', ...lost },
  { key: 'imagesLost', label: 'Images lost', ...lost },
  { key: 'checkoutPeak', label: 'Checkout’s most in flight', ...places },
  { key: 'reportingPeak', label: 'Reporting’s most in flight', ...places },
  { key: 'peak', label: 'The account’s most in flight', ...places },
  { key: 'meanInFlight', label: 'Mean in flight', ...places, digits: 1 },
  { key: 'wanted', label: 'Wanted at most, by Little’s law', ...places },
  { key: 'throttles', label: 'Tries answered with a 429', unit: '', better: 'lower' },
  { key: 'throttledByRate', label: '429 with a place free', unit: '', better: 'lower' },
  { key: 'waiting', label: 'Still waiting at the end', unit: '', better: 'lower' },
  { key: 'servedPerS', label: 'Served', unit: '/s', better: 'higher' },
]

/** Leaves out what does not apply: functions that take no part, and a burst that is none. */
export function measure(result: Result, scenario: Scenario): Numbers {
  const { functions, peak, meanInFlight } = result
  const sum = (key: 'throttles' | 'throttledByRate' | 'waiting' | 'served'): number =>
    functions.reduce((total, counts) => total + counts[key], 0)

  const all: Record<string, number> = {}
  for (const counts of functions) {
    all[`${counts.name}Lost`] = percent(counts.lost, counts.offered)
    all[`${counts.name}Peak`] = counts.peak
    if (hasBurst(scenario))
      all[`${counts.name}LostInBurst`] = percent(counts.lostInBurst, counts.offeredInBurst)
  }
  const numbers: Numbers = {
    ...all,
    peak,
    meanInFlight,
    wanted: wantedPlaces(scenario),
    throttles: sum('throttles'),
    throttledByRate: sum('throttledByRate'),
    waiting: sum('waiting'),
    servedPerS: sum('served') / durationS,
  }
  const declared = measures.filter(({ key }) => numbers[key] !== undefined)
  return Object.fromEntries(declared.map(({ key }) => [key, numbers[key]!]))
}

/** Little's law: mean in flight is rate times mean duration, if nobody is ever turned away. */
function wantedPlaces(scenario: Scenario): number {
  const steady = functionsOf(scenario).map(({ perS, meanMs }) => (perS * meanMs) / 1000)
  const burst = hasBurst(scenario) ? (scenario.burstPerS * scenario.reportingMs) / 1000 : 0
  return steady.reduce((sum, held) => sum + held, burst)
}

/** A share of nothing is 0. */
const percent = (part: number, whole: number): number => (whole === 0 ? 0 : (100 * part) / whole)
