import type { Pair, Picture } from '../sim.ts'
import type { Result } from './model.ts'
import { viewWorld } from './picture/world.tsx'
import type { Scenario } from './scenario.ts'

/** Both worlds at a moment. */
export const view = (
  { believed, actual }: Pair<Result>,
  scenario: Scenario,
  atMs: number,
): Picture => ({
  believed: viewWorld('believed', believed, scenario, atMs),
  actual: viewWorld('actual', actual, scenario, atMs),
})
