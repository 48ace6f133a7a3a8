import { tieredUsd } from '../../core/lambda-bill.ts'
import type { Prices } from '../prices.ts'
import { isFree, monthHours, type Scenario } from '../scenario.ts'

export const kbPerGb = 1024 ** 2

/** What leaves for the internet costs the same whoever answers, functions or servers. */
export function dataOutUsd(calls: number, scenario: Scenario, { rules, out }: Prices): number {
  const gb = (calls * scenario.responseKb) / kbPerGb
  return tieredUsd(Math.max(0, gb - (isFree(scenario) ? rules['outFreeGb']! : 0)), out)
}

/** A load balancer by the hour, with its public addresses. Its units of capacity are left out. */
export const balancerUsd = ({ zones }: Scenario, { rules }: Prices) => ({
  balancer: monthHours * rules['balancerUsdPerHour']!,
  addresses: monthHours * zones * rules['addressUsdPerHour']!,
})

/** A load balancer costs the same whoever calls. */
export function doorUsd(calls: number, scenario: Scenario, prices: Prices): number {
  const parts = Math.max(1, Math.ceil(scenario.responseKb / prices.rules['httpUnitKb']!))
  if (scenario.door === 'http') return tieredUsd(calls * parts, prices.http) / 1e6
  if (scenario.door === 'rest') return tieredUsd(calls, prices.rest) / 1e6
  if (scenario.door === 'none') return 0
  const { balancer, addresses } = balancerUsd(scenario, prices)
  return balancer + addresses
}

/** Each gateway by the hour, with its public address, and what goes through by the gigabyte. */
export function natUsd(calls: number, { natGateways, natKb }: Scenario, { rules }: Prices): number {
  if (natGateways === 0) return 0
  const hourUsd = rules['natUsdPerHour']! + rules['addressUsdPerHour']!
  const gb = (calls * natKb) / kbPerGb
  return natGateways * monthHours * hourUsd + gb * rules['natUsdPerGb']!
}
