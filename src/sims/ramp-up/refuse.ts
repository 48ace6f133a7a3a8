import { formatNumber } from '../../lib/format.ts'
import type { Rules } from '../sim.ts'
import type { Scenario } from './scenario.ts'

/** Why these settings cannot be, and what could; nothing if they can. */
export function refuse({ limit, provisioned }: Scenario, rules: Rules): string | undefined {
  const floor = rules['unreservedFloor']!
  if (provisioned === 0 || limit - provisioned >= floor) return undefined
  if (limit <= floor)
    return `Nothing can be provisioned in an account with a limit of ${formatNumber(limit)}: up to ${formatNumber(floor)} places must stay unreserved, and it has no more than that.`
  return `Of a limit of ${formatNumber(limit)}, ${formatNumber(floor)} must stay unreserved, so at most ${formatNumber(limit - floor)} environments can be provisioned, not ${formatNumber(provisioned)}.`
}
