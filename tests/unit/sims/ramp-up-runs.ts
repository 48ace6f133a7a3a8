import fc from 'fast-check'
import { controls } from '../../../src/sims/ramp-up/controls.ts'
import { believe, simulate, type Result } from '../../../src/sims/ramp-up/model.ts'
import { presets } from '../../../src/sims/ramp-up/presets.ts'
import type { Scenario } from '../../../src/sims/ramp-up/scenario.ts'
import type { Input, Pair } from '../../../src/sims/sim.ts'
import { anyOf, scenariosOf } from './scenarios.ts'

export { seeds } from './scenarios.ts'

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

/** A preset with some values changed. */
export const scenarioOf = scenariosOf<Scenario>(presets, 'step')

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
export const anyScenario = anyOf<Scenario>(controls)

/** The same in a run of a few seconds, so that many can be run. */
export const anyShort: fc.Arbitrary<Scenario> = fc
  .tuple(anyScenario, fc.nat({ max: 4 }), fc.integer({ min: 5, max: 12 }))
  .map(([scenario, startS, lastsS]) => ({ ...scenario, startS, lastsS }))
