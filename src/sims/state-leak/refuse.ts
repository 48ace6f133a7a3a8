import { formatNumber } from '../../lib/format.ts'
import type { Rules } from '../sim.ts'
import { sharesOf, type Scenario } from './scenario.ts'

/** Why these settings cannot be, and what could; nothing if they can. */
export function refuse(scenario: Scenario, rules: Rules): string | undefined {
  const { mode, limitMb } = scenario
  const leastMb = rules['leastMb']!
  const mostMb = rules['mostMb']!
  if (limitMb < leastMb || limitMb > mostMb)
    return `A function cannot have ${formatNumber(limitMb)} MB of memory: from ${formatNumber(leastMb)} to ${formatNumber(mostMb)} MB are accepted.`
  if (mode === 'isolation' && rules['hasTenantIsolation'] === 0)
    return 'Under these rules there is no tenant isolation: any environment may serve any customer.'
  if (mode === 'several' && rules['hasManagedInstances'] === 0)
    return 'Under these rules an environment serves one call at a time, and nothing else can be chosen.'
  if (sharesOf(scenario).every((share) => share === 0))
    return 'Nobody would call: give at least one customer a part of the calls.'
  return undefined
}
