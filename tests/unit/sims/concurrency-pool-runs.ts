import fc from 'fast-check'
import { controls } from '../../../src/sims/concurrency-pool/controls.ts'
import type { FunctionResult, Result } from '../../../src/sims/concurrency-pool/model.ts'
import { presets } from '../../../src/sims/concurrency-pool/presets.ts'
import type { Scenario } from '../../../src/sims/concurrency-pool/scenario.ts'
import { presetValues, type Control, type Input } from '../../../src/sims/sim.ts'

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

export const seeds: readonly number[] = Array.from({ length: 20 }, (_, index) => index + 1)

/** A preset with some values changed. */
export function scenarioOf(values: Partial<Scenario> = {}, id = 'reporting-burst'): Scenario {
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
