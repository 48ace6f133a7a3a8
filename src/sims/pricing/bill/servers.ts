import type { Prices } from '../prices.ts'
import { monthHours, type Scenario } from '../scenario.ts'
import { balancerUsd, dataOutUsd } from './around.ts'

/** The lines of the servers’ bill. */
type ServerLine = 'machines' | 'balancer' | 'addresses' | 'dataOut' | 'people'
export type ServerBill = Readonly<Record<ServerLine, number>>

export function billServers(
  calls: number,
  servers: number,
  scenario: Scenario,
  prices: Prices,
): ServerBill {
  const both = {
    dataOut: dataOutUsd(calls, scenario, prices),
    people: scenario.serverHours * scenario.hourUsd,
  }
  if (scenario.server === 'article')
    return { machines: prices.rules['articleServersUsd']!, balancer: 0, addresses: 0, ...both }
  return {
    machines: servers * monthHours * serverUsdPerHour(scenario, prices),
    ...balancerUsd(scenario, prices),
    ...both,
  }
}

/** As many as are kept anyway, or as the busiest second needs. */
export const serversFor = (calls: number, scenario: Scenario, prices: Prices): number =>
  Math.max(scenario.servers, Math.ceil(calls / callsPerServer(scenario, prices) - 1e-9))

/** The calls of a month up to which one server is enough; it stands idle between the peaks. */
export function callsPerServer(scenario: Scenario, { rules }: Prices): number {
  const { perServerS, peak, server } = scenario
  if (perServerS === 0 || server === 'article') return Infinity
  return (perServerS * rules['monthDays']! * 86_400) / peak
}

function serverUsdPerHour({ server, task }: Scenario, { rules }: Prices): number {
  if (!server.startsWith('fargate')) return rules[`${server}UsdPerHour`]!
  const [vcpus = 0, gb = 0] = task.split(' ').map(Number)
  return vcpus * rules[`${server}.vcpu`]! + gb * rules[`${server}.gb`]!
}
