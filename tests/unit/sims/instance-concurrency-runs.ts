import { controls } from '../../../src/sims/instance-concurrency/controls.ts'
import { believe, simulate, type Result } from '../../../src/sims/instance-concurrency/model.ts'
import { presets } from '../../../src/sims/instance-concurrency/presets.ts'
import type { Piece } from '../../../src/sims/instance-concurrency/run/recorder.ts'
import type { Scenario } from '../../../src/sims/instance-concurrency/scenario.ts'
import type { Input, Pair } from '../../../src/sims/sim.ts'
import { anyOf, inputsOf, scenariosOf } from './scenarios.ts'

export { seeds } from './scenarios.ts'

export const rules = {
  requestsPerEnvironment: 1,
  webLeast: 1,
  webMost: 128,
  managedEnvironments: 3,
  billedStepMs: 1,
  initIsBilled: 1,
}

/** A preset with some values changed. */
export const scenarioOf = scenariosOf<Scenario>(presets, 'mostly-waiting')

export const inputOf = inputsOf<Scenario>(rules)

export const recorded = (scenario: Scenario, seed?: number): Input<Scenario> =>
  inputOf(scenario, seed, true)

/** Both worlds of a run, to be drawn. */
export function run(scenario: Scenario, seed?: number, durationMs?: number): Pair<Result> {
  const input = recorded(scenario, seed)
  return { believed: believe(input, durationMs), actual: simulate(input, durationMs) }
}

/** Every request of a recorded run, in the order in which they came. */
export function requestsOf({ recording }: Result) {
  const { cameMs, leftMs, paidFromMs, environment, lane, pieces } = recording!
  const own: Piece[][] = cameMs.map(() => [])
  for (const piece of pieces) own[piece.request]!.push(piece)
  return cameMs.map((came, index) => ({
    cameMs: came,
    leftMs: leftMs[index]!,
    paidFromMs: paidFromMs[index]!,
    environment: environment[index]!,
    lane: lane[index]!,
    pieces: own[index]!,
  }))
}

/** Any position of the controls, whether or not the provider would accept it. */
export const anyScenario = anyOf<Scenario>(controls)
