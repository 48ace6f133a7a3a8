import type { Pair } from '../sim.ts'
import type { Result } from './model.ts'
import { foreign, made } from './run/handler.ts'
import type { Call } from './run/recorder.ts'
import { isAboutRouting, secondMs, type Scenario } from './scenario.ts'

/** So far into its second has a call been shown what it found, and the line is still lit. */
const part = 0.7

/**
 * The moment that a still picture shows, by rule: the last call that makes the point, when it has
 * just been shown what it found. The point is to be shown another customer’s data or, in the mode
 * about routing, to find nothing although there is something. Early in a run there is little to
 * see, and from its end no step on: it is a call between the half and nine tenths of all, and the
 * last of these if none makes the point.
 */
export function posterMs({ actual }: Pair<Result>, scenario: Scenario): number {
  const { calls } = actual.recording!
  const makesPoint = isAboutRouting(scenario)
    ? ({ outcome, isAsked }: Call) => isAsked && outcome === made
    : ({ outcome }: Call) => outcome === foreign
  const latest = Math.floor(calls.length * 0.9)
  const found = calls.slice(0, latest).findLastIndex(makesPoint)
  return Math.max(0, (2 * found >= calls.length ? found : latest - 1) + part) * secondMs
}
