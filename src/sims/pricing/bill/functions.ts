import { billFunction, runSeconds, tieredUsd } from '../../core/lambda-bill.ts'
import type { Prices } from '../prices.ts'
import { isFree, type Scenario } from '../scenario.ts'
import { dataOutUsd, doorUsd, kbPerGb, natUsd } from './around.ts'

/** The lines of the functions’ bill, in the order in which they are drawn and listed. */
export const functionLines = [
  'compute',
  'init',
  'computeProvisioned',
  'provisioned',
  'requests',
  'door',
  'logs',
  'nat',
  'dataOut',
  'people',
] as const
export type FunctionLine = (typeof functionLines)[number]
export type FunctionBill = Readonly<Record<FunctionLine, number>>

/** What so many calls in a month cost with functions, and with everything that stands around them. */
export function billFunctions(calls: number, scenario: Scenario, prices: Prices): FunctionBill {
  const { memoryMb, durationMs, architecture, provisioned, provisionedHours } = scenario
  const ready = callsServedReady(calls, scenario)
  const {
    compute,
    computeProvisioned,
    provisioned: kept,
    requests,
  } = billFunction(
    {
      requests: calls - ready,
      durationMs,
      memoryMb,
      architecture,
      freeTier: isFree(scenario) ? 'requests and compute' : 'none',
      provisioned: {
        environments: provisioned,
        periodS: provisionedHours * 3600,
        requests: ready,
        durationMs,
      },
    },
    prices.lambda,
  )
  return {
    compute,
    init: initUsd(calls - ready, scenario, prices),
    computeProvisioned,
    provisioned: kept,
    requests,
    door: doorUsd(calls, scenario, prices),
    logs: ((calls * scenario.logBytes) / 1024 / kbPerGb) * prices.rules['logsUsdPerGb']!,
    nat: natUsd(calls, scenario, prices),
    dataOut: dataOutUsd(calls, scenario, prices),
    people: scenario.functionHours * scenario.hourUsd,
  }
}

export function multiply(bill: FunctionBill, factor: number): FunctionBill {
  const product: Record<FunctionLine, number> = { ...bill }
  for (const line of functionLines) product[line] *= factor
  return product
}

/** Calls times their duration, and nothing else: the bill that many have in mind. */
export function computeUsd(calls: number, scenario: Scenario, { lambda }: Prices): number {
  const { durationMs, memoryMb, architecture } = scenario
  const freeTier = isFree(scenario) ? 'compute' : 'none'
  return billFunction({ requests: calls, durationMs, memoryMb, architecture, freeTier }, lambda)
    .compute
}

/** The seconds that provisioned environments have for calls, one at a time each. */
export const readySeconds = ({ provisioned, provisionedHours }: Scenario): number =>
  provisioned * provisionedHours * 3600

const callsServedReady = (calls: number, scenario: Scenario): number =>
  Math.min(
    (calls * scenario.provisionedPercent) / 100,
    (1000 * readySeconds(scenario)) / scenario.durationMs,
  )

/** Seconds of starting count as seconds of running, with the same free tier and tiers of price. */
function initUsd(calls: number, scenario: Scenario, { rules, lambda }: Prices): number {
  if (rules['initIsBilled'] !== 1) return 0
  const { memoryMb, durationMs, initMs, architecture } = scenario
  const gb = memoryMb / 1024
  const runGbS = gb * runSeconds(calls, durationMs, lambda.stepMs)
  const cold = (calls * scenario.coldPerThousand) / 1000
  const startGbS = gb * runSeconds(cold, initMs, lambda.stepMs)
  const usd = (gbS: number): number =>
    tieredUsd(
      Math.max(0, gbS - (isFree(scenario) ? lambda.free.gbS : 0)),
      lambda.computeUsdPerGbS[architecture],
    )
  return usd(runGbS + startGbS) - usd(runGbS)
}
