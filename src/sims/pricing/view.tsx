import type { Pair, Picture } from '../sim.ts'
import type { Result } from './model.ts'
import { chartOf } from './picture/chart.tsx'
import { viewWorld } from './picture/world.tsx'
import { callsAt, durationMs, type Scenario } from './scenario.ts'

/** Both worlds at one volume of calls, and below them all volumes up to the largest month. */
export function view(pair: Pair<Result>, scenario: Scenario, atMs: number): Picture {
  const calls = callsAt(scenario, atMs)
  const chart = chartOf(pair, scenario)
  return {
    believed: viewWorld(pair.believed, scenario, calls, chart.mostUsd),
    actual: viewWorld(pair.actual, scenario, calls, chart.mostUsd),
    shared: chart.draw(atMs / durationMs),
  }
}
