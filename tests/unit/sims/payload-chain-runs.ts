import { controls } from '../../../src/sims/payload-chain/controls.ts'
import { believe, simulate, type Result } from '../../../src/sims/payload-chain/model.ts'
import { presets } from '../../../src/sims/payload-chain/presets.ts'
import { hopKeys, type Scenario, type Service } from '../../../src/sims/payload-chain/scenario.ts'
import type { Input, Pair } from '../../../src/sims/sim.ts'
import { anyOf, scenariosOf } from './scenarios.ts'

const kib = 1024
const mib = kib ** 2

/** As the ledger has them today; a test of the eras reads them from it. */
export const rules: Readonly<Record<string, number>> = {
  'api-gateway': 10 * mib,
  'load-balancer': mib,
  'lambda-sync': 6 * mib,
  'lambda-async': mib,
  sqs: mib,
  sns: 256 * kib,
  'sns.most': mib,
  eventbridge: mib,
  'step-functions': 256 * kib,
  kinesis: mib,
  'kinesis.most': 10 * mib,
  dynamodb: 400 * kib,
  s3: 53_687_091_200_000,
  batchBytes: 6 * mib,
  'sqs.chunkKb': 64,
  'sns.chunkKb': 64,
  'eventbridge.chunkKb': 64,
  asyncIncluded: 256 * kib,
  asyncChunk: 64 * kib,
  putUsdPerThousand: 0.005,
  getUsdPerTenThousand: 0.004,
}

/** A preset with some values changed. */
export const scenarioOf = scenariosOf<Scenario>(presets, 'order')

/** An order without a file through these services. */
export function through(services: readonly Service[], values: Partial<Scenario> = {}): Scenario {
  const hops = Object.fromEntries(hopKeys.map((key, hop) => [key, services[hop] ?? 'none']))
  return { ...scenarioOf({ binaryKib: 0, ...values }), ...hops } as Scenario
}

export const inputOf = (scenario: Scenario, seed = 7): Input<Scenario> => ({
  scenario,
  rules,
  seed,
  record: true,
})

/** Both worlds, to be drawn. */
export const run = (scenario: Scenario): Pair<Result> => ({
  believed: believe(inputOf(scenario)),
  actual: simulate(inputOf(scenario)),
})

/** Any position of the controls, whether or not there is such a chain. */
export const anyScenario = anyOf<Scenario>(controls)
