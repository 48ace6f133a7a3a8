import fc from 'fast-check'
import { controls } from '../../../src/sims/state-leak/controls.ts'
import { believe, simulate, type Result } from '../../../src/sims/state-leak/model.ts'
import { presets } from '../../../src/sims/state-leak/presets.ts'
import type { Call } from '../../../src/sims/state-leak/run/recorder.ts'
import type { Scenario } from '../../../src/sims/state-leak/scenario.ts'
import { presetValues, type Control, type Input, type Pair } from '../../../src/sims/sim.ts'

export const rules = {
  callsAtOnce: 1,
  leastMb: 128,
  mostMb: 10_240,
  idleLeastMin: 5,
  idleMostMin: 7,
}

/** As before there were either of the modes that came later. */
export const oldRules = { ...rules, hasManagedInstances: 0, hasTenantIsolation: 0, mostMb: 1536 }

export const seeds: readonly number[] = Array.from({ length: 20 }, (_, index) => index + 1)

/** A preset with some values changed. */
export function scenarioOf(values: Partial<Scenario> = {}, id = 'left-behind'): Scenario {
  const preset = presets.find((candidate) => candidate.id === id)!
  return { ...presetValues({ presets }, preset), ...values } as Scenario
}

export const inputOf = (scenario: Scenario, seed = 7, record = false): Input<Scenario> => ({
  scenario,
  rules,
  seed,
  record,
})

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
export const anyScenario: fc.Arbitrary<Scenario> = fc
  .record(Object.fromEntries(controls.map((control) => [control.key, anyValue(control)])))
  .map((values) => values as Scenario)

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
