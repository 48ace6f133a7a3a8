import { controls } from '../../../src/sims/concurrency-pool/controls.ts'
import type { FunctionResult, Result } from '../../../src/sims/concurrency-pool/model.ts'
import { presets } from '../../../src/sims/concurrency-pool/presets.ts'
import type { Scenario } from '../../../src/sims/concurrency-pool/scenario.ts'
import type { Input } from '../../../src/sims/sim.ts'
import { anyOf, inputsOf, scenariosOf } from './scenarios.ts'

export { seeds } from './scenarios.ts'

export const rules = {
  unreservedFloor: 100,
  requestsPerPlace: 10,
  'growthFirst.large': 1000,
  'growthFirst.middle': 1000,
  'growthFirst.elsewhere': 1000,
  growthEnvironments: 1000,
  growthEveryS: 10,
  growthIsShared: 0,
  queueFirstRetryMs: 1000,
  queueLongestRetryMs: 300_000,
}

/** A preset with some values changed. */
export const scenarioOf = scenariosOf<Scenario>(presets, 'reporting-burst')

export const inputOf = inputsOf<Scenario>(rules)

export const recorded = (scenario: Scenario, seed?: number): Input<Scenario> =>
  inputOf(scenario, seed, true)

export const findResult = ({ functions }: Result, name: string): FunctionResult =>
  functions.find((found) => found.name === name)!

/** Every try of a recorded run, in order of time. */
export function triesOf({ recording }: Result) {
  const { count, atMs, fn, endMs, place } = recording!
  return Array.from({ length: count }, (_, index) => ({
    atMs: atMs[index]!,
    fn: fn[index]!,
    endMs: endMs[index]!,
    place: place[index]!,
  }))
}

/** Any position of the controls, whether or not the provider would accept it. */
export const anyScenario = anyOf<Scenario>(controls)
