import type { Numbers } from '../sim.ts'
import type { Result } from './model.ts'
import { empty, foreign, isKept, kept, lost, older } from './run/handler.ts'
import { isAboutRouting, type Scenario } from './scenario.ts'

/** Leaves out what does not apply: what was found where nobody asks, and crashes that were none. */
export function measure(result: Result, scenario: Scenario): Numbers {
  const { ends, calls, crashes, asked, askedYoung, foundYoung, peakMb, fleet, durationMs } = result
  const of = (outcome: number): number => ends[outcome]!
  const found = of(kept) + of(older)
  return {
    ...(isAboutRouting(scenario) && {
      kept: percent(of(kept), asked),
      found: percent(found, asked),
      foundYoung: percent(foundYoung, askedYoung),
      foundLater: percent(found - foundYoung, asked - askedYoung),
    }),
    foreign: of(foreign),
    foreignShare: percent(of(foreign), calls),
    ...(isKept(scenario.code) && {
      foreignOfFound: percent(of(foreign), of(foreign) + found),
    }),
    empty: of(empty),
    crashes,
    lost: of(lost),
    ...(crashes > 0 && { callsToCrash: result.takenBeforeCrash / crashes }),
    peakMb,
    ...(fleet && {
      environments: fleet.peak,
      created: fleet.created,
      meanEnvironments: ratio(fleet.existedMs, durationMs),
    }),
    meanInFlight: ratio(result.inFlightMs, durationMs),
  }
}

/** A share of nothing is 0, and so is a mean over no time. */
const percent = (part: number, whole: number): number => 100 * ratio(part, whole)
const ratio = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)
