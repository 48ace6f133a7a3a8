import type { Pair, Picture } from '../sim.ts'
import type { Result } from './model.ts'
import { viewNight } from './picture/night.tsx'
import { viewWays } from './picture/ways.tsx'
import type { Scenario } from './scenario.ts'

/** Both worlds at a moment, and below them what other defences would have come to. */
export const view = (pair: Pair<Result>, scenario: Scenario, atMs: number): Picture => ({
  believed: viewNight('believed', pair, scenario, atMs),
  actual: viewNight('actual', pair, scenario, atMs),
  shared: viewWays(pair, scenario, atMs),
})
