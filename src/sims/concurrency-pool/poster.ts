import { sum } from '../core/statistics.ts'
import { flightMs } from '../frame/marks.tsx'
import type { Pair } from '../sim.ts'
import type { Result } from './model.ts'
import { momentOf } from './picture/moment.ts'
import { durationS, hasBurst, type Scenario } from './scenario.ts'

/** So long after someone was turned away, when the thrown back is seen and the places are full. */
const afterMs = 70
/** Flights that begin closer together than this cover each other, in ms. */
const apartMs = 110
/** So long are those who have just come in the way of others, in ms. */
const inWayMs = 60

/**
 * The moment that a still picture shows, by rule: someone was just turned away, in the second
 * half of the burst or of the run; up to three of each function are in the air, none on top of
 * another; and no one is on the way from the wall. Where nobody is, at 60 % of the run.
 */
export function posterMs({ actual }: Pair<Result>, scenario: Scenario): number {
  const [startS, endS] = hasBurst(scenario)
    ? [scenario.burstStartS, scenario.burstEndS]
    : [0, durationS]
  const endMs = endS * 1000
  const { lanes } = momentOf(actual, scenario, endMs)
  let best = { atMs: durationS * 600, score: -Infinity }
  for (const thrownMs of lanes.flatMap(({ bounces }) => bounces)) {
    const backMs = thrownMs - afterMs
    if (backMs < 0 || backMs > (endS - startS) * 500) continue
    const last = (ms: number, agoMs: readonly number[]): readonly number[] =>
      agoMs.filter((ago) => ago >= backMs && ago < backMs + ms)
    const score = sum(
      lanes.map(({ bounces, coming }) => {
        const flights = last(flightMs, bounces)
        const apart = flights.filter((agoMs, n) => !(flights[n - 1]! - agoMs < apartMs))
        return Math.min(3, 2 * apart.length - flights.length) - last(inWayMs, coming).length
      }),
    )
    if (score > best.score) best = { atMs: Math.round(endMs - backMs), score }
  }
  return best.atMs
}
