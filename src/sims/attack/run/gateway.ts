import type { Rules } from '../../sim.ts'
import type { Scenario } from '../scenario.ts'

/** The share of a minute’s requests that the gateway lets through. */
export type Gateway = (requests: number) => number

/**
 * A token bucket that users and attackers draw on alike, full at first. A function URL has no
 * gateway. A throttle of one’s own has a bucket as deep, in proportion, as the account’s.
 *
 * https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-throttling.html
 */
export function createGateway({ door, throttlePerS }: Scenario, rules: Rules): Gateway {
  if (door === 'url') return () => 1
  const perS = throttlePerS || rules['throttlePerS']!
  const depth = (perS / rules['throttlePerS']!) * rules['throttleBurst']!
  let tokens = depth
  return (requests) => {
    const found = tokens + perS * 60
    const passed = Math.min(requests, found)
    tokens = Math.min(depth, found - passed)
    return requests > 0 ? passed / requests : 1
  }
}
