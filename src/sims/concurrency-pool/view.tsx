import type { Pair, Picture } from '../sim.ts'
import type { Result } from './model.ts'
import { viewActual } from './picture/actual.tsx'
import { viewBelieved } from './picture/believed.tsx'
import { momentOf } from './picture/moment.ts'
import { timelineOf } from './picture/timeline.tsx'
import { durationS, type Scenario } from './scenario.ts'

/** Both worlds at a moment, and the whole run below them. */
export function view(pair: Pair<Result>, scenario: Scenario, atMs: number): Picture {
  const actual = momentOf(pair.actual, scenario, atMs)
  return {
    believed: viewBelieved(pair.believed, momentOf(pair.believed, scenario, atMs)),
    actual: viewActual(pair.actual, actual),
    shared: timelineOf(pair, scenario)(atMs / durationS / 1000, actual.lanes),
  }
}
