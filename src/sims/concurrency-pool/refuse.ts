import { formatNumber } from '../../lib/format.ts'
import type { Rules } from '../sim.ts'
import { setAside } from './run/shares.ts'
import { functionsOf, hasBurst, type Scenario } from './scenario.ts'
import { titles } from './titles.ts'

/** Why these settings cannot be, and what could; nothing if they can. */
export function refuse(scenario: Scenario, rules: Rules): string | undefined {
  const functions = functionsOf(scenario)
  const outside = functions.find(
    ({ reserved, provisioned }) => reserved > 0 && provisioned > reserved,
  )
  if (outside) {
    const [provisioned, reserved] = [outside.provisioned, outside.reserved].map((n) =>
      formatNumber(n),
    )
    return `${titles[outside.name]} cannot have ${provisioned} places provisioned and ${reserved} reserved: provisioned places lie inside the reservation, so at most ${reserved} are accepted.`
  }

  const { limit } = scenario
  const floor = rules['unreservedFloor']!
  const wanted = functions.reduce((sum, settings) => sum + setAside(settings), 0)
  if (wanted > 0 && limit <= floor)
    return `Nothing can be set aside in an account with a limit of ${formatNumber(limit)}: up to ${formatNumber(floor)} places must stay unreserved, and it has no more than that.`
  if (wanted > 0 && limit - wanted < floor)
    return `Setting ${formatNumber(wanted)} of ${formatNumber(limit)} places aside leaves fewer unreserved than the minimum of ${formatNumber(floor)}: at most ${formatNumber(limit - floor)} are accepted, over all functions.`

  if (hasBurst(scenario) && scenario.burstEndS <= scenario.burstStartS)
    return `The burst would end at ${scenario.burstEndS} s, but it starts at ${scenario.burstStartS} s: let it end later.`
  return undefined
}
