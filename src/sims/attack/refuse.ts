import { formatNumber } from '../../lib/format.ts'
import type { Rules } from '../sim.ts'
import type { Scenario } from './scenario.ts'

/** Why these settings cannot be, and what could; nothing if they can. */
export function refuse({ limit, cap, door, throttlePerS }: Scenario, rules: Rules) {
  const floor = rules['unreservedFloor']!
  if (cap > 0 && limit <= floor)
    return `Nothing can be reserved in an account with a limit of ${formatNumber(limit)}: up to ${formatNumber(floor)} places must stay unreserved, and it has no more than that.`
  if (cap > 0 && limit - cap < floor)
    return `A cap is a reservation, and reserving ${formatNumber(cap)} of ${formatNumber(limit)} places leaves fewer than the ${formatNumber(floor)} that must stay unreserved: at most ${formatNumber(limit - floor)} are accepted.`
  if (door === 'url' && throttlePerS > 0)
    return 'A function URL has no gateway behind it, so there is nothing to set a throttle on: choose an HTTP API or a REST API, or let the throttle be 0.'
  return undefined
}
