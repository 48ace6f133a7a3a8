import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Control, Era, Preset, Values } from '../../../src/sims/sim.ts'
import {
  findEra,
  firstSeed,
  isStateOf,
  readState,
  readValue,
  writeState,
} from '../../../src/sims/state.ts'

const words = { why: 'Because.', group: 'All' }
const rate: Control = {
  ...words,
  kind: 'range',
  key: 'rate',
  label: 'Rate',
  unit: 'per s',
  min: 0,
  max: 100,
  step: 5,
}
const mode: Control = {
  ...words,
  kind: 'choice',
  key: 'mode',
  label: 'Mode',
  options: [
    { value: 'slow', label: 'Slow' },
    { value: 10, label: 'Ten' },
  ],
}
const calm: Preset = {
  id: 'calm',
  label: 'Calm',
  story: 'Nothing.',
  values: { rate: 20, mode: 'slow' },
}
const busy: Preset = { id: 'busy', label: 'Busy', story: 'Much.', values: { rate: 80 } }
const shape = { controls: [rate, mode], presets: [calm, busy] as [Preset, ...Preset[]] }

const anyValues: fc.Arbitrary<Values> = fc.record({
  rate: fc.integer({ min: 0, max: 100 }),
  mode: fc.constantFrom('slow', 10),
})

describe('the link to a state', () => {
  test('brings back the same state', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('calm', 'busy'),
        anyValues,
        fc.integer({ min: 1, max: 999_999 }),
        fc.option(fc.integer({ min: 0, max: 300 }), { nil: undefined }),
        (preset, values, seed, tenths) => {
          const atMs = tenths === undefined ? undefined : tenths * 100
          const state = { preset, values, seed, atMs }
          const read = readState(shape, writeState('pool', shape, state))
          expect(read.problems).toEqual([])
          expect({ ...read.state, atMs: read.state.atMs?.toFixed(3) }).toEqual({
            ...state,
            atMs: atMs?.toFixed(3),
          })
        },
      ),
    )
  })

  test('says only what differs from the preset', () => {
    const values = { rate: 85, mode: 'slow' }
    expect(writeState('pool', shape, { preset: 'busy', values, seed: firstSeed })).toBe(
      '#sim=pool&preset=busy&rate=85',
    )
  })

  test('belongs to one simulation', () => {
    expect(isStateOf('pool', '#sim=pool&preset=busy')).toBe(true)
    expect(isStateOf('pool', '#sim=pool-party')).toBe(false)
    expect(isStateOf('pool', '#quiz')).toBe(false)
  })
})

describe('the rules of a day in a link', () => {
  const eras: [Era, ...Era[]] = [
    { from: '2023-11-26', rules: { rate: 2 }, differs: [] },
    { from: '2018-07-23', rules: { rate: 1 }, differs: ['The rate was one.'] },
  ]
  const read = (fragment: string) => readState(shape, `#sim=pool&${fragment}`, eras)

  test('come back from it', () => {
    const state = { preset: 'calm', values: {}, seed: firstSeed, asOf: '2021-06-01' }
    expect(writeState('pool', shape, state)).toBe('#sim=pool&preset=calm&as-of=2021-06-01')
    expect(read('as-of=2021-06-01')).toMatchObject({ state: { asOf: '2021-06-01' }, problems: [] })
  })

  test('are left out where they are those of today', () => {
    expect(read('as-of=2026-01-01').state.asOf).toBeUndefined()
    expect(read('preset=calm').state.asOf).toBeUndefined()
  })

  test('are the earliest known for a day before all of them, and that is said', () => {
    const { state, problems } = read('as-of=2014-11-13')
    expect(findEra(eras, state.asOf).rules).toEqual({ rate: 1 })
    expect(problems).toEqual([
      'The rules of that day are not known; these are the earliest that are.',
    ])
  })

  test.each(['yesterday', '2021', '2021-13-40', ''])('are today’s if it says “%s”', (day) => {
    const { state, problems } = read(`as-of=${day}`)
    expect(state.asOf).toBeUndefined()
    expect(problems).toEqual(['The day in the link cannot be read; the rules are those of today.'])
  })

  test('are those of the newest stretch that had begun', () => {
    expect(findEra(eras, undefined)).toBe(eras[0])
    expect(findEra(eras, '2023-11-26')).toBe(eras[0])
    expect(findEra(eras, '2023-11-25')).toBe(eras[1])
  })
})

describe('a link that cannot be read', () => {
  test.each([
    ['#sim=pool&preset=hectic', 'There is no scenario “hectic”; this is “Calm”.'],
    ['#sim=pool&rate=101', '“Rate” cannot be “101”; it stays as in the scenario.'],
    ['#sim=pool&rate=', '“Rate” cannot be “”; it stays as in the scenario.'],
    ['#sim=pool&rate=fast', '“Rate” cannot be “fast”; it stays as in the scenario.'],
    ['#sim=pool&mode=11', '“Mode” cannot be “11”; it stays as in the scenario.'],
    ['#sim=pool&seed=-3', 'The seed in the link cannot be read; it is 7.'],
    ['#sim=pool&at=soon', 'The time in the link cannot be read; it is left out.'],
    ['#sim=pool&colour=red', 'The link has a part “colour” that means nothing here.'],
  ])('%s falls back to the preset and says so', (fragment, sentence) => {
    const { state, problems } = readState(shape, fragment)
    expect(problems).toEqual([sentence])
    expect(state).toEqual({ preset: 'calm', values: calm.values, seed: firstSeed, atMs: undefined })
  })

  test('never throws, whatever it is, and ends in a state that the controls can show', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.webFragments(),
          fc.string().map((text) => `#sim=pool&${text}`),
        ),
        (fragment) => {
          const { state } = readState(shape, fragment)
          for (const control of shape.controls)
            expect(readValue(control, String(state.values[control.key]))).toBe(
              state.values[control.key],
            )
        },
      ),
    )
  })

  test('keeps what can still be read when it is cut off', () => {
    const whole = writeState('pool', shape, {
      preset: 'busy',
      values: { rate: 35, mode: 10 },
      seed: 12,
    })
    for (let length = 0; length <= whole.length; length++) {
      const { state } = readState(shape, whole.slice(0, length))
      expect(state.values['rate']).toBeGreaterThanOrEqual(0)
    }
    expect(readState(shape, '#sim=pool&preset=busy&ra').state.preset).toBe('busy')
  })
})
