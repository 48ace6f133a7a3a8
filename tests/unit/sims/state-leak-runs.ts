import { controls } from '../../../src/sims/state-leak/controls.ts'
import { believe, simulate, type Result } from '../../../src/sims/state-leak/model.ts'
import { presets } from '../../../src/sims/state-leak/presets.ts'
import type { Call } from '../../../src/sims/state-leak/run/recorder.ts'
import type { Scenario } from '../../../src/sims/state-leak/scenario.ts'
import type { Pair } from '../../../src/sims/sim.ts'
import { anyOf, inputsOf, scenariosOf } from './scenarios.ts'

export { seeds } from './scenarios.ts'

export const rules = {
  callsAtOnce: 1,
  leastMb: 128,
  mostMb: 10_240,
  idleLeastMin: 5,
  idleMostMin: 7,
}

/** As before there were either of the modes that came later. */
export const oldRules = { ...rules, hasManagedInstances: 0, hasTenantIsolation: 0, mostMb: 1536 }

/** A preset with some values changed. */
export const scenarioOf = scenariosOf<Scenario>(presets, 'left-behind')

export const inputOf = inputsOf<Scenario>(rules)

/** Both worlds of a run, to be drawn. */
export function run(scenario: Scenario, seed = 7): Pair<Result> {
  const input = inputOf(scenario, seed, true)
  return { believed: believe(input), actual: simulate(input) }
}

/** The calls of a recorded run, in the order in which they came. */
export const callsOf = ({ recording }: Result): readonly Call[] => recording!.calls

/** Those that each environment took. */
export function byEnvironment(result: Result): readonly (readonly Call[])[] {
  return result.recording!.environments.map((_, environment) =>
    callsOf(result).filter((call) => call.environment === environment),
  )
}

/** Any position of the controls, whether or not the provider would accept it. */
export const anyScenario = anyOf<Scenario>(controls)
