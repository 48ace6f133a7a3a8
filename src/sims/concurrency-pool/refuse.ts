import { sum } from '../core/statistics.ts'
import { formatNumber, startSentence } from '../../lib/format.ts'
import type { Rules } from '../sim.ts'
import { setAside } from './run/shares.ts'
import { functionsOf, hasBurst, type Scenario } from './scenario.ts'

/** Why these settings cannot be, and what could; nothing if they can. */
export function refuse(scenario: Scenario, rules: Rules): string | undefined {
  const { limit, burstStartS, burstEndS } = scenario
  const functions = functionsOf(scenario)
  for (const { name, reserved, provisioned } of functions)
    if (reserved > 0 && provisioned > reserved)
      return `${startSentence(name)} cannot have ${formatNumber(provisioned)} places provisioned and ${formatNumber(reserved)} reserved: provisioned places lie inside the reservation, so at most ${formatNumber(reserved)} are accepted.`

  const floor = rules['unreservedFloor']!
  const wanted = sum(functions.map(setAside))
  if (wanted > 0 && limit <= floor)
    return `Nothing can be set aside in an account with a limit of ${formatNumber(limit)}: up to ${formatNumber(floor)} places must stay unreserved, and it has no more than that.`
  if (wanted > 0 && limit - wanted < floor)
    return `Setting ${formatNumber(wanted)} of ${formatNumber(limit)} places aside leaves fewer unreserved than the minimum of ${formatNumber(floor)}: at most ${formatNumber(limit - floor)} are accepted, over all functions.`

  if (hasBurst(scenario) && burstEndS <= burstStartS)
    return `The burst would end at ${burstEndS} s, but it starts at ${burstStartS} s: let it end later.`
  return undefined
}
