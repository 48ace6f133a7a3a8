import fc from 'fast-check'
import { controls } from '../../../src/sims/ramp-up/controls.ts'
import { believe, simulate, type Result } from '../../../src/sims/ramp-up/model.ts'
import { presets } from '../../../src/sims/ramp-up/presets.ts'
import type { Scenario } from '../../../src/sims/ramp-up/scenario.ts'
import { presetValues, type Control, type Input, type Pair } from '../../../src/sims/sim.ts'

export const today = {
  unreservedFloor: 100,
  requestsPerPlace: 10,
  'growthFirst.large': 1000,
  'growthFirst.middle': 1000,
  'growthFirst.elsewhere': 1000,
  growthEnvironments: 1000,
  growthEveryS: 10,
  growthIsShared: 0,
}

/** As until November 2023. */
export const of2021 = {
  ...today,
  'growthFirst.large': 3000,
  'growthFirst.middle': 1000,
  'growthFirst.elsewhere': 500,
  growthEnvironments: 500,
  growthEveryS: 60,
  growthIsShared: 1,
}

export const seeds: readonly number[] = Array.from({ length: 20 }, (_, index) => index + 1)

/** A preset with some values changed. */
export function scenarioOf(values: Partial<Scenario> = {}, id = 'step'): Scenario {
  const preset = presets.find((candidate) => candidate.id === id)!
  return { ...presetValues({ presets }, preset), ...values } as Scenario
}

export const inputOf = (
  scenario: Scenario,
  { seed = 7, record = false, rules = today } = {},
): Input<Scenario> => ({ scenario, rules, seed, record })

/** Both worlds, to be drawn. */
export function pairOf(scenario: Scenario, options = {}): Pair<Result> {
  const input = inputOf(scenario, { ...options, record: true })
  return { believed: believe(input), actual: simulate(input) }
}

/** Any position of the controls, whether or not the provider would accept it. */
export const anyScenario: fc.Arbitrary<Scenario> = fc
  .record(Object.fromEntries(controls.map((control) => [control.key, anyValue(control)])))
  .map((values) => values as Scenario)

/** The same in a run of a few seconds, so that many can be run. */
export const anyShort: fc.Arbitrary<Scenario> = fc
  .tuple(anyScenario, fc.nat({ max: 4 }), fc.integer({ min: 5, max: 12 }))
  .map(([scenario, startS, lastsS]) => ({ ...scenario, startS, lastsS }))

function anyValue(control: Control): fc.Arbitrary<number | string> {
  if (control.kind === 'choice')
    return fc.constantFrom(...control.options.map(({ value }) => value))
  const { min, max, step } = control
  const steps = (max - min) / step
  // Small values as often as large ones: most of the interesting things happen near nothing.
  return fc
    .oneof(fc.integer({ min: 0, max: Math.min(steps, 5) }), fc.integer({ min: 0, max: steps }))
    .map((count) => min + count * step)
}
