import fc from 'fast-check'
import { getRules, rulesAt } from '../../../src/build/rules.ts'
import { controls } from '../../../src/sims/pricing/controls.ts'
import { measure } from '../../../src/sims/pricing/measure.ts'
import { believe, simulate, type Result } from '../../../src/sims/pricing/model.ts'
import { presets } from '../../../src/sims/pricing/presets.ts'
import { rules as names } from '../../../src/sims/pricing/rules.ts'
import type { Scenario, Settings } from '../../../src/sims/pricing/scenario.ts'
import {
  presetValues,
  type Control,
  type Input,
  type Numbers,
  type Pair,
  type Rules,
} from '../../../src/sims/sim.ts'

/** Those of the ledger today, and on a day. */
export const rules = getRules(names)
export const rulesOf = (asOf?: string): Rules =>
  asOf === undefined ? rules : rulesAt(names, asOf).rules

/** A preset with some values changed. */
export function scenarioOf(values: Settings = {}, id = 'article'): Scenario {
  const preset = presets.find((candidate) => candidate.id === id)!
  return { ...presetValues({ presets }, preset), ...values } as Scenario
}

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
export const anyScenario: fc.Arbitrary<Scenario> = fc
  .record(Object.fromEntries(controls.map((control) => [control.key, anyValue(control)])))
  .map((values) => values as Scenario)

function anyValue(control: Control): fc.Arbitrary<number | string> {
  if (control.kind === 'choice')
    return fc.constantFrom(...control.options.map(({ value }) => value))
  const { min, max, step } = control
  const steps = (max - min) / step
  return fc
    .oneof(fc.integer({ min: 0, max: Math.min(steps, 5) }), fc.integer({ min: 0, max: steps }))
    .map((count) => min + count * step)
}

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
