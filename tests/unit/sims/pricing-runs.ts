import fc from 'fast-check'
import { getRules, rulesAt } from '../../../src/build/rules.ts'
import { controls } from '../../../src/sims/pricing/controls.ts'
import { measure } from '../../../src/sims/pricing/measure.ts'
import { believe, simulate, type Result } from '../../../src/sims/pricing/model.ts'
import { presets } from '../../../src/sims/pricing/presets.ts'
import { rules as names } from '../../../src/sims/pricing/rules.ts'
import type { Scenario } from '../../../src/sims/pricing/scenario.ts'
import type { Input, Numbers, Pair, Rules } from '../../../src/sims/sim.ts'
import { anyOf, scenariosOf } from './scenarios.ts'

/** Those of the ledger today, and on a day. */
export const rules = getRules(names)
export const rulesOf = (asOf?: string): Rules =>
  asOf === undefined ? rules : rulesAt(names, asOf).rules

/** A preset with some values changed. */
export const scenarioOf = scenariosOf<Scenario>(presets, 'article')

export const inputOf = (scenario: Scenario, asOf?: string): Input<Scenario> => ({
  scenario,
  rules: rulesOf(asOf),
  seed: 7,
  record: true,
})

export function run(scenario: Scenario, asOf?: string): Pair<Result> {
  const input = inputOf(scenario, asOf)
  return { believed: believe(input), actual: simulate(input) }
}

export function numbersOf(scenario: Scenario, asOf?: string): Pair<Numbers> {
  const { believed, actual } = run(scenario, asOf)
  return { believed: measure(believed, scenario), actual: measure(actual, scenario) }
}

/** Any position of the controls, whether or not the provider would accept it. */
export const anyScenario = anyOf<Scenario>(controls)

/** A property of all scenarios, and of a share of the month’s calls. */
export function forAny(
  check: (scenario: Scenario, share: number) => void,
  scenarios: fc.Arbitrary<Scenario> = anyScenario,
  numRuns = 150,
): void {
  const share = fc.double({ min: 0, max: 1, noNaN: true })
  fc.assert(
    fc.property(scenarios, share, (scenario, drawn) => {
      check(scenario, drawn)
    }),
    { numRuns, seed: 1 },
  )
}
