import type { Html } from '../../../jsx/html.ts'
import type { Child } from '../../../jsx/jsx-runtime.ts'
import { Note } from '../../frame/marks.tsx'
import type { Pair } from '../../sim.ts'
import type { Result } from '../model.ts'
import type { Scenario } from '../scenario.ts'
import { rectPath } from './shapes.ts'

/** What the marks mean, as far as they occur. */
export function viewKey({ initMs, calls, runsOn }: Scenario, { actual }: Pair<Result>): Html {
  const entry = (style: string, path: string, words: Child): Html => (
    <Note style={style} path={path}>
      {words}
    </Note>
  )
  return (
    <div class="scene instance-strip actual">
      <p class="notes key" aria-hidden="true">
        {entry('computes', rectPath(4, 8, 0.5, 11), 'computing')}
        {calls > 0 && entry('waits', rectPath(0, 12, 4, 4), 'waiting for an answer')}
        {entry(
          actual.waitedMs > 0 ? 'readies' : 'readies in-belief',
          'M1 6H12',
          'ready, but the thread is taken',
        )}
        {initMs > 0 && actual.cold > 0 && entry('starts', 'M1 1v10M5 1v10M9 1v10', 'a cold start')}
        {runsOn !== 'web' && entry('paid', rectPath(0, 12, 0, 12), 'paid for')}
      </p>
    </div>
  )
}
