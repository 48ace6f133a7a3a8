import type { Pair, Picture } from '../sim.ts'
import type { Result } from './model.ts'
import { viewLatency } from './picture/latency.tsx'
import { viewWorld } from './picture/world.tsx'
import type { Scenario } from './scenario.ts'

/** The environments in both worlds at a moment, and below them what those served waited. */
export const view = (pair: Pair<Result>, scenario: Scenario, atMs: number): Picture => ({
  believed: viewWorld('believed', pair, scenario, atMs),
  actual: viewWorld('actual', pair, scenario, atMs),
  shared: viewLatency(pair, scenario, atMs),
})
