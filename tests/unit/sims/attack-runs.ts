import { controls } from '../../../src/sims/attack/controls.ts'
import { believe, simulate, type Result } from '../../../src/sims/attack/model.ts'
import { presets } from '../../../src/sims/attack/presets.ts'
import type { Scenario } from '../../../src/sims/attack/scenario.ts'
import type { Pair, Rules } from '../../../src/sims/sim.ts'
import { anyOf, inputsOf, scenariosOf } from './scenarios.ts'

export { seeds } from './scenarios.ts'

export const rules = {
  requestsPerPlace: 10,
  unreservedFloor: 100,
  growthFirst: 1000,
  growthEnvironments: 1000,
  growthEveryS: 10,
  throttlePerS: 10_000,
  throttleBurst: 5000,
  computeUsdPerGbS: 0.0000166667,
  requestUsdPerMillion: 0.2,
  stepMs: 1,
  http1To: 300e6,
  http1: 1,
  http2: 0.9,
  httpUnitKb: 512,
  rest1To: 333e6,
  rest1: 3.5,
  rest2To: 1e9,
  rest2: 2.8,
  rest3To: 20e9,
  rest3: 2.38,
  rest4: 1.51,
  urlUsd: 0,
  out1To: 10_240,
  out1: 0.09,
  out2To: 51_200,
  out2: 0.085,
  out3To: 153_600,
  out3: 0.07,
  out4: 0.05,
  distributionUsdPerGb: 0.085,
  deliveredUsdPerMillion: 1,
  blockedUsdPerMillion: 0,
  aclMonthUsd: 5,
  ruleMonthUsd: 1,
  inspectedUsdPerMillion: 0.6,
}

/** As until November 2023. */
export const olderRules: Rules = {
  ...rules,
  growthFirst: 3000,
  growthEnvironments: 500,
  growthEveryS: 60,
  blockedUsdPerMillion: 1,
}

/** A preset with some values changed. */
export const scenarioOf = scenariosOf<Scenario>(presets, 'as-deployed')

export const inputOf = inputsOf<Scenario>(rules)

export const run = (scenario: Scenario, seed?: number): Result => simulate(inputOf(scenario, seed))

/** Both worlds of a night, to be drawn. */
export function pairOf(scenario: Scenario): Pair<Result> {
  const input = inputOf(scenario, 7, true)
  return { believed: believe(input), actual: simulate(input) }
}

/** Any position of the controls, whether or not the provider would accept it. */
export const anyScenario = anyOf<Scenario>(controls)
