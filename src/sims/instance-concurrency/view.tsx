import type { Pair, Picture } from '../sim.ts'
import type { Result } from './model.ts'
import { viewActual } from './picture/actual.tsx'
import { viewBelieved } from './picture/believed.tsx'
import { viewKey } from './picture/key.tsx'
import { viewMeter } from './picture/meter.tsx'
import { viewRun } from './picture/whole-run.tsx'
import type { Scenario } from './scenario.ts'

/** Both worlds at a moment; below them what they cost by then, and the whole run. */
export function view(pair: Pair<Result>, scenario: Scenario, atMs: number): Picture {
  const calls = scenario.order === 'together' ? Math.max(1, scenario.calls) : 1
  return {
    believed: viewBelieved(pair.believed, calls, atMs),
    actual: viewActual(pair.actual, calls, atMs),
    shared: (
      <>
        {viewKey(scenario, pair)}
        <div class="instance-sums">
          {viewMeter(pair, atMs)}
          {viewRun(pair, atMs)}
        </div>
      </>
    ),
  }
}
