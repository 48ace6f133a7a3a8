import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareNumbers, compareValues } from '../../../src/sims/compare.ts'
import type { Control, Measure } from '../../../src/sims/sim.ts'

const lost: Measure = { key: 'lost', label: 'Lost', unit: '%', better: 'lower', digits: 1 }
const served: Measure = { key: 'served', label: 'Served', unit: '/s', better: 'higher' }
const peak: Measure = { key: 'peak', label: 'Peak', unit: 'places', better: 'neither' }
const measures = [lost, served, peak]

const verdictOf = (measure: Measure, a: number, b: number) =>
  compareNumbers([measure], { [measure.key]: a }, { [measure.key]: b })[0]!.verdict

describe('two runs', () => {
  test.each([
    [lost, 30, 10, 'better'],
    [lost, 10, 30, 'worse'],
    [served, 30, 10, 'worse'],
    [served, 10, 30, 'better'],
    [peak, 10, 30, 'other'],
    [peak, 30, 30, 'same'],
    [lost, 30.01, 30.04, 'same'],
    [lost, 30.04, 30.06, 'worse'],
    [served, 4.6, 5.4, 'same'],
  ] as const)('in %o from %d to %d are %s', (measure, a, b, verdict) => {
    expect(verdictOf(measure, a, b)).toBe(verdict)
  })

  test('differ by what is shown of them, not by digits that nobody sees', () => {
    const [difference] = compareNumbers([lost], { lost: 35.67 }, { lost: 10.04 })
    expect(difference!.by).toBe(-25.7)
  })

  test('leave out what neither has, and do not judge what one has', () => {
    const found = compareNumbers(measures, { peak: 3 }, { served: 4 })
    expect(found.map(({ measure, verdict }) => [measure.key, verdict])).toEqual([
      ['served', 'unknown'],
      ['peak', 'unknown'],
    ])
  })

  test('change places and the verdict turns round', () => {
    const turned = { better: 'worse', worse: 'better', same: 'same', other: 'other' }
    const anyNumber = fc.double({ min: -1e6, max: 1e6, noNaN: true })
    fc.assert(
      fc.property(fc.constantFrom(...measures), anyNumber, anyNumber, (measure, a, b) => {
        const verdict = verdictOf(measure, a, b) as keyof typeof turned
        expect(verdictOf(measure, b, a)).toBe(turned[verdict])
      }),
    )
  })
})

describe('two settings', () => {
  const words = { why: 'Because.', group: 'All' }
  const rate: Control = {
    ...words,
    kind: 'range',
    key: 'rate',
    label: 'Rate',
    unit: '/s',
    min: 0,
    max: 9,
    step: 1,
  }
  const mode: Control = {
    ...words,
    kind: 'choice',
    key: 'mode',
    label: 'Mode',
    options: [
      { value: 'slow', label: 'Slow' },
      { value: 'fast', label: 'Fast' },
    ],
  }

  test('differ in the controls that stand elsewhere, in the controls’ order', () => {
    const a = { rate: 1, mode: 'slow' }
    expect(compareValues([rate, mode], a, { rate: 1, mode: 'fast' })).toEqual([
      { control: mode, a: 'slow', b: 'fast' },
    ])
    expect(compareValues([rate, mode], a, a)).toEqual([])
    const both = compareValues([rate, mode], a, { rate: 2, mode: 'fast' })
    expect(both.map(({ control }) => control.key)).toEqual(['rate', 'mode'])
  })
})
