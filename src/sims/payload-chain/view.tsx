import type { Pair, Picture } from '../sim.ts'
import type { Result } from './model.ts'
import { momentOf } from './picture/moment.ts'
import { tell } from './picture/tell.ts'
import { viewWay } from './picture/way.tsx'
import { viewWorld } from './picture/world.tsx'
import type { Scenario } from './scenario.ts'

/** Both worlds at a moment, and below them what has become of the text. */
export function view(pair: Pair<Result>, scenario: Scenario, atMs: number): Picture {
  const words = tell(pair, scenario, atMs)
  return {
    believed: viewWorld('believed', pair, atMs, words.believed),
    actual: viewWorld('actual', pair, atMs, words.actual),
    shared: viewWay(pair.actual, momentOf(pair.actual, atMs)),
  }
}
