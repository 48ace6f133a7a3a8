import { formatNumber } from '../../lib/format.ts'
import { defineEngine } from '../sim.ts'
import { measure } from './measure.ts'
import { believe, simulate, type Result } from './model.ts'
import { tell } from './picture/tell.ts'
import { posterMs } from './poster.ts'
import { refuse } from './refuse.ts'
import { says } from './says.tsx'
import { durationMsOf, type Scenario } from './scenario.ts'
import { view } from './view.tsx'

export default defineEngine<Scenario, Result>({
  worlds: ({ limit }) => ({
    believed: 'an environment for every request, at once',
    actual: `environments added at a limited rate, ${formatNumber(limit)} at most`,
  }),
  durationMs: durationMsOf,
  refuse,
  believe,
  simulate,
  measure,
  says,
  posterMs,
  view,
  tell,
})
