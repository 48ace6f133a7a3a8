import { formatNumber } from '../../lib/format.ts'
import { readySeconds } from './bill/functions.ts'
import { mostCalls, type Scenario } from './scenario.ts'

/** Why these settings cannot be, and what could; nothing if they can. */
export function refuse(scenario: Scenario): string | undefined {
  const { provisioned, provisionedHours, provisionedPercent, durationMs } = scenario
  if (provisionedPercent === 0) return undefined
  if (readySeconds(scenario) === 0)
    return 'No call can be served by environments that are kept ready: there are none, or for no time.'

  // An environment serves one call at a time.
  const wantedS = (mostCalls(scenario) * provisionedPercent * durationMs) / 1e5
  if (wantedS <= readySeconds(scenario)) return undefined
  const most = Math.floor((provisionedPercent * readySeconds(scenario)) / wantedS)
  return `${formatNumber(provisioned)} environments cannot serve ${provisionedPercent} % of the calls: in ${formatNumber(provisionedHours)} hours they have time for ${most} %, one call at a time each.`
}
