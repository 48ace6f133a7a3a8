import fc from 'fast-check'
import {
  presetValues,
  type Control,
  type Input,
  type Preset,
  type Rules,
  type Values,
} from '../../../src/sims/sim.ts'

/** The seeds on which a model is held to theory. */
export const seeds: readonly number[] = Array.from({ length: 20 }, (_, index) => index + 1)

/** Returns the function that makes a scenario: a preset, the usual one if none is named, with some values changed. */
export const scenariosOf =
  <Scenario extends Values>(presets: readonly [Preset, ...Preset[]], usual: string) =>
  (values: Partial<Scenario> = {}, id = usual): Scenario => {
    const preset = presets.find((candidate) => candidate.id === id)!
    return { ...presetValues({ presets }, preset), ...values } as Scenario
  }

/** Returns the function that makes the input of a run under these rules. */
export const inputsOf =
  <Scenario extends Values>(rules: Rules) =>
  (scenario: Scenario, seed = 7, record = false): Input<Scenario> => ({
    scenario,
    rules,
    seed,
    record,
  })

/** Any position of the controls, whether or not the provider would accept it. */
export const anyOf = <Scenario extends Values>(
  controls: readonly Control[],
): fc.Arbitrary<Scenario> =>
  fc
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
