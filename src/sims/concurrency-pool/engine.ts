import { formatNumber } from '../../lib/format.ts'
import { defineEngine } from '../sim.ts'
import { measure } from './measure.ts'
import { believe, simulate, type Result } from './model.ts'
import { tell } from './picture/tell.ts'
import { posterMs } from './poster.ts'
import { refuse } from './refuse.ts'
import { follow } from './run/trace.ts'
import { says } from './says.tsx'
import { durationS, type Scenario } from './scenario.ts'
import { view } from './view.tsx'

export default defineEngine<Scenario, Result>({
  worlds: ({ limit }) => ({
    believed: 'a pool each, as large as it needs',
    actual: `one pool of ${formatNumber(limit)}`,
  }),
  durationMs: () => durationS * 1000,
  follow,
  refuse,
  believe: (input) => believe(input),
  simulate: (input) => simulate(input),
  measure,
  says,
  posterMs,
  view,
  tell,
})
