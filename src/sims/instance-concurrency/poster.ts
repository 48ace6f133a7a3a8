import type { Pair } from '../sim.ts'
import type { Result } from './model.ts'
import { idleSince, longestIdle } from './picture/idle.ts'
import { durationS } from './scenario.ts'

/** By then the strip is full. */
const earliestMs = 2000
/** More moments are not looked at. */
const mostTries = 40

/**
 * The moment that a still picture shows, by rule: as many environments are busy as can be, while
 * one has been idle long enough for the note that says so. Of several such moments it is the one
 * nearest to 60 % of the run, and so it is where no environment is ever idle for long.
 */
export function posterMs({ actual }: Pair<Result>): number {
  const { everyMs, busy } = actual.recording!
  const distance = (atMs: number): number => Math.abs(atMs - durationS * 600)
  const moments = busy
    .map((count, sample) => ({ count, atMs: sample * everyMs }))
    .filter(({ atMs }) => atMs >= earliestMs)
    .toSorted((a, b) => b.count - a.count || distance(a.atMs) - distance(b.atMs))
    .slice(0, mostTries)
  const noted = moments.find(({ atMs }) => longestIdle(actual, idleSince(actual, atMs), atMs))
  return (noted ?? moments[0]!).atMs
}
