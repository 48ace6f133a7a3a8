import type { Result } from '../model.ts'
import { rowsOf, type DrawnRows } from './rows.ts'

/** By environment that is there at a moment: since when no request is in it, `Infinity` if one is. */
export function idleSince({ recording }: Result, nowMs: number): readonly number[] {
  const { cameMs, leftMs, environment, createdMs } = recording!
  const sinceMs = createdMs.filter((ms) => ms <= nowMs)
  for (let request = 0; cameMs[request]! <= nowMs; request++) {
    const where = environment[request]!
    const endMs = leftMs[request]!
    sinceMs[where] = Math.max(sinceMs[where]!, endMs > nowMs ? Infinity : endMs)
  }
  return sinceMs
}

/** So long an environment has to be idle for a note to fit where it was. */
const roomMs = 450

/** The drawn environment that has been idle for longest, if that leaves room for a note. */
export const longestIdle = (
  result: Result,
  sinceMs: readonly number[],
  nowMs: number,
): DrawnRows | undefined =>
  rowsOf(result)
    .environments.filter(([environment]) => sinceMs[environment]! <= nowMs - roomMs)
    .toSorted(([one], [other]) => sinceMs[one]! - sinceMs[other]!)[0]
