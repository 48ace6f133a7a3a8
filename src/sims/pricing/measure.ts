import type { Numbers } from '../sim.ts'
import { functionLines, type FunctionLine } from './bill/functions.ts'
import type { Result } from './model.ts'
import { perSecond } from './prices.ts'
import type { Scenario } from './scenario.ts'

/** Leaves out what does not apply: lines that nothing was set for, servers that nobody asked for. */
export function measure(result: Result, scenario: Scenario): Numbers {
  const { world, prices, end } = result
  const isWhole = scenario.question === 'whole-bill'
  const lines = Object.fromEntries(
    functionLines
      .filter((line) => applies(line, scenario))
      // The belief does not know of the other lines.
      .filter((line) => world === 'actual' || !isWhole || line === 'compute')
      .map((line) => [`${line}Usd`, end.lines[line]]),
  )
  const million = end.calls / 1e6
  const bill = {
    ...lines,
    callsPerS: perSecond(end.calls, prices),
    totalUsd: end.usd,
    perMillionUsd: end.usd / million,
  }
  if (isWhole) return { ...bill, computePercent: percent(end.lines.compute, end.usd) }

  const { machines, balancer, addresses, people } = end.serverLines
  return known({
    ...bill,
    breakEvenMillion: result.breakEvenCalls / 1e6,
    breakEvenPerS: perSecond(result.breakEvenCalls, prices),
    ...(world === 'actual' && {
      withoutFreeMillion: result.withoutFreeCalls / 1e6,
      freeMillion: result.freeCalls / 1e6,
    }),
    serverUsd: end.serverUsd,
    machinesUsd: machines,
    // The article gives one price for all of it.
    ...(scenario.server !== 'article' && {
      servers: end.servers,
      balancerUsd: balancer,
      addressesUsd: addresses,
    }),
    ...(scenario.hourUsd > 0 && { serverPeopleUsd: people }),
    dearerUsd: end.usd - end.serverUsd,
  })
}

/** Whether a line may be more than nothing. */
export function applies(line: FunctionLine, scenario: Scenario): boolean {
  const { provisioned, provisionedHours, provisionedPercent } = scenario
  const isReady = provisioned > 0 && provisionedHours > 0
  if (line === 'init') return scenario.coldPerThousand > 0 && scenario.initMs > 0
  if (line === 'provisioned') return isReady
  if (line === 'computeProvisioned') return isReady && provisionedPercent > 0
  if (line === 'door') return scenario.door !== 'none'
  if (line === 'logs') return scenario.logBytes > 0
  if (line === 'nat') return scenario.natGateways > 0
  if (line === 'dataOut') return scenario.responseKb > 0
  if (line === 'people') return scenario.hourUsd > 0
  return true
}

/** Bills that never cross have no number of calls for it. */
const known = (numbers: Numbers): Numbers =>
  Object.fromEntries(Object.entries(numbers).filter(([, value]) => Number.isFinite(value)))

/** A share of nothing is 0. */
const percent = (part: number, whole: number): number => (whole === 0 ? 0 : (100 * part) / whole)
