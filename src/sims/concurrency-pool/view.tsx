import type { Pair, Picture } from '../sim.ts'
import { viewActual } from './picture/actual.tsx'
import { viewBelieved } from './picture/believed.tsx'
import type { Result } from './model.ts'
import type { Scenario } from './scenario.ts'
import { viewTimeline } from './picture/timeline.tsx'

/** Both worlds at a moment, and the whole run below them. */
export function view(pair: Pair<Result>, scenario: Scenario, atMs: number): Picture {
  return {
    believed: viewBelieved(pair.believed, scenario, atMs),
    actual: viewActual(pair.actual, scenario, atMs),
    shared: viewTimeline(pair, scenario, atMs),
  }
}
