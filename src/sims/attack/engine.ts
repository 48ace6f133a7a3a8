import { formatNumber } from '../../lib/format.ts'
import { defineEngine } from '../sim.ts'
import { measure } from './measure.ts'
import { believe, simulate, type Result } from './model.ts'
import { durationMs } from './picture/span.ts'
import { tell } from './picture/tell.ts'
import { refuse } from './refuse.ts'
import { says } from './says.tsx'
import { hasDistribution, hasRule, type Scenario } from './scenario.ts'
import { view } from './view.tsx'

const doors = { http: 'an HTTP API', rest: 'a REST API', url: 'a function URL' }

export default defineEngine<Scenario, Result>({
  worlds: (scenario) => ({
    believed: 'it scales with the attack',
    actual: sayDefence(scenario),
  }),
  durationMs: () => durationMs,
  refuse,
  believe,
  simulate,
  measure,
  says,
  // The morning after: every user has come, and the bill is complete.
  posterMs: () => durationMs,
  view,
  tell,
})

function sayDefence(scenario: Scenario): string {
  const { limit, cap, door } = scenario
  const places = cap > 0 ? `capped at ${formatNumber(cap)}` : `a limit of ${formatNumber(limit)}`
  const front = hasDistribution(scenario) ? 'a distribution and ' : ''
  return `${places} behind ${front}${doors[door]}${hasRule(scenario) ? ', with a rate rule' : ''}`
}
