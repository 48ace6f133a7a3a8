import fc from 'fast-check'
import { controls } from '../../../src/sims/instance-concurrency/controls.ts'
import { believe, simulate, type Result } from '../../../src/sims/instance-concurrency/model.ts'
import { presets } from '../../../src/sims/instance-concurrency/presets.ts'
import type { Piece } from '../../../src/sims/instance-concurrency/run/recorder.ts'
import type { Scenario } from '../../../src/sims/instance-concurrency/scenario.ts'
import { presetValues, type Control, type Input, type Pair } from '../../../src/sims/sim.ts'

export const rules = {
  requestsPerEnvironment: 1,
  webLeast: 1,
  webMost: 128,
  managedEnvironments: 3,
  billedStepMs: 1,
  initIsBilled: 1,
}

export const seeds: readonly number[] = Array.from({ length: 20 }, (_, index) => index + 1)

/** A preset with some values changed. */
export function scenarioOf(values: Partial<Scenario> = {}, id = 'mostly-waiting'): Scenario {
  const preset = presets.find((candidate) => candidate.id === id)!
  return { ...presetValues({ presets }, preset), ...values } as Scenario
}

export const inputOf = (scenario: Scenario, seed = 7, record = false): Input<Scenario> => ({
  scenario,
  rules,
  seed,
  record,
})

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
