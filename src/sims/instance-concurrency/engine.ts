import { formatNumber } from '../../lib/format.ts'
import { defineEngine } from '../sim.ts'
import { measure } from './measure.ts'
import { believe, simulate, type Result } from './model.ts'
import { tell } from './picture/tell.ts'
import { posterMs } from './poster.ts'
import { refuse } from './refuse.ts'
import { says } from './says.tsx'
import { durationS, type Scenario } from './scenario.ts'
import { view } from './view.tsx'

const platforms = {
  default: () => 'an environment for each request',
  web: (atATime: number) => `environments for ${formatNumber(atATime)} requests each`,
  managed: (atATime: number) => `Managed Instances, ${formatNumber(atATime)} requests each`,
}

export default defineEngine<Scenario, Result>({
  worlds: ({ runsOn, atATime }) => ({
    believed: 'one instance for all requests',
    actual: platforms[runsOn](atATime),
  }),
  durationMs: () => durationS * 1000,
  refuse,
  believe: (input) => believe(input),
  simulate: (input) => simulate(input),
  measure: (result, scenario) => measure(result, scenario),
  says,
  posterMs,
  view,
  tell,
})
