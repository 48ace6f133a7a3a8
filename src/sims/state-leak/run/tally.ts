import { kept, older, outcomes, type Outcome } from './handler.ts'

/** What has happened so far. Only the loop of a run writes it. */
export interface Tally {
  /** Calls by how they ended. */
  readonly ends: Float64Array
  crashes: number
  /** Calls that the crashed processes had taken before. */
  takenBeforeCrash: number
  /** Calls of customers who had left something somewhere. */
  asked: number
  /** Those among them that were one of the first five of their process. */
  askedYoung: number
  /** Those of `askedYoung` that found anything of theirs. */
  foundYoung: number
  peakMb: number
  /** Time spent in calls, of all together. */
  inFlightMs: number
}

export const createTally = (): Tally => ({
  ends: new Float64Array(outcomes),
  crashes: 0,
  takenBeforeCrash: 0,
  asked: 0,
  askedYoung: 0,
  foundYoung: 0,
  peakMb: 0,
  inFlightMs: 0,
})

/** Counts a call whose customer had left something somewhere. */
export function ask(tally: Tally, isYoung: boolean): void {
  tally.asked++
  if (isYoung) tally.askedYoung++
}

export function count(tally: Tally, outcome: Outcome, isYoung: boolean): void {
  tally.ends[outcome]!++
  if (isYoung && (outcome === kept || outcome === older)) tally.foundYoung++
}
