import { mostCalls } from '../scenario.ts'
import type { Crowd } from './crowd.ts'

/**
 * How long a request computes before it awaits or leaves, in ms. Without calls there is no await,
 * and all of its work is one piece; between calls that are made in turn there is nothing to do,
 * but even that has to wait for the thread.
 */
export function blockMs(crowd: Crowd, slot: number, calls: number): number {
  const made = crowd.callsMade[slot]!
  if (made > 0 && made < calls) return 0
  return (made === 0 ? crowd.beforeMs[slot]! : 0) + (made === calls ? crowd.afterMs[slot]! : 0)
}

/** How long each of the next calls of a request takes, in ms. */
export function nextCallsMs(crowd: Crowd, slot: number, count: number): readonly number[] {
  const first = slot * mostCalls + crowd.callsMade[slot]!
  return crowd.callMs.slice(first, first + count)
}

/** How long the slowest of them takes, in ms. */
export function slowestMs({ callMs, callsMade }: Crowd, slot: number, count: number): number {
  const first = slot * mostCalls + callsMade[slot]!
  let slowest = 0
  for (let call = first; call < first + count; call++) slowest = Math.max(slowest, callMs[call]!)
  return slowest
}
