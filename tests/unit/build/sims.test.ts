import { describe, expect, test } from 'vitest'
import { countMean, findKey, getSim, settingOf } from '../../../src/build/sims.ts'
import type { Values, World } from '../../../src/sims/sim.ts'
import { ferry } from './ferry.ts'

const rules = { deck: 1000 }

describe('a simulation', () => {
  test('is found by the name of its folder', () => {
    expect(getSim('ferry', { ferry })).toBe(ferry)
  })

  test.each([
    ['fery', 'there is no simulation “fery”; did you mean “ferry”?'],
    ['constructor', 'there is no simulation “constructor”; there is “ferry”'],
  ])('is not found as “%s”', (name, sentence) => {
    expect(() => getSim(name, { ferry })).toThrow(new Error(sentence))
  })

  test('is not found among none', () => {
    expect(() => getSim('ferry', {})).toThrow(
      new Error('there is no simulation “ferry”; there are none'),
    )
  })

  test('has the measures it has', () => {
    expect(findKey('measure', 'left', ferry.measures).unit).toBe('%')
    expect(() => findKey('measure', 'leftt', ferry.measures)).toThrow(
      new Error('there is no measure “leftt”; did you mean “left”?'),
    )
  })
})

describe('a setting', () => {
  test('is the first preset unless another is named', () => {
    expect(settingOf(ferry, { seed: 3 }, rules)).toEqual({
      values: { cars: 20, places: 40, fare: 'low' },
      seed: 3,
      rules,
    })
  })

  test('is the first preset, what the named one changes, and what is set', () => {
    const wanted = { preset: 'holiday', values: { places: 60 } }
    expect(settingOf(ferry, wanted, rules).values).toEqual({ cars: 80, places: 60, fare: 'low' })
  })

  test.each<[string, Values, string]>([
    ['holidays', {}, 'there is no preset “holidays”; did you mean “holiday”?'],
    ['holiday', { plases: 60 }, 'there is no control “plases”; did you mean “places”?'],
    [
      'holiday',
      { places: 210 },
      'the control “places” cannot stand at 210; it goes from 10 to 200 in steps of 10',
    ],
    [
      'holiday',
      { places: 0 },
      'the control “places” cannot stand at 0; it goes from 10 to 200 in steps of 10',
    ],
    [
      'holiday',
      { places: 65 },
      'the control “places” cannot stand at 65; it goes from 10 to 200 in steps of 10',
    ],
    [
      'holiday',
      { places: '60' },
      'the control “places” cannot stand at “60”; it goes from 10 to 200 in steps of 10',
    ],
    [
      'holiday',
      { fare: 'hihg' },
      'the control “fare” has no position “hihg”; did you mean “high”?',
    ],
  ])('of preset “%s” cannot have %j', (preset, values, sentence) => {
    expect(() => settingOf(ferry, { preset, values }, rules)).toThrow(new Error(sentence))
  })
})

describe('the mean over many seeds', () => {
  const setting = settingOf(ferry, { preset: 'holiday' }, rules)

  test('lies between the least and the most of any one run', () => {
    const { mean, least, most } = countMean(ferry, setting, 'actual', [1, 2, 3, 4])['left']!
    expect(least).toBeLessThan(mean)
    expect(mean).toBeLessThan(most)
  })

  test('is that of the runs, world by world', () => {
    const meanOf = (world: World) => countMean(ferry, setting, world, [5, 6])['left']!
    const [five, six] = [5, 6].map((seed) => ferry.count({ ...setting, seed }, 'actual')['left']!)
    expect(meanOf('actual').mean).toBeCloseTo((five! + six!) / 2, 12)
    expect(meanOf('believed')).toEqual({ mean: 0, least: 0, most: 0 })
  })
})
