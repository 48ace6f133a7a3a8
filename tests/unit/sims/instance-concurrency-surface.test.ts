import { describe, expect, test } from 'vitest'
import { getRules, listEras } from '../../../src/build/rules.ts'
import { controls } from '../../../src/sims/instance-concurrency/controls.ts'
import { measure } from '../../../src/sims/instance-concurrency/measure.ts'
import { measures } from '../../../src/sims/instance-concurrency/measures.ts'
import { believe, simulate } from '../../../src/sims/instance-concurrency/model.ts'
import { presets } from '../../../src/sims/instance-concurrency/presets.ts'
import { refuse } from '../../../src/sims/instance-concurrency/refuse.ts'
import { says } from '../../../src/sims/instance-concurrency/says.tsx'
import type { Scenario } from '../../../src/sims/instance-concurrency/scenario.ts'
import sim from '../../../src/sims/instance-concurrency/index.ts'
import { presetValues } from '../../../src/sims/sim.ts'
import { readValue } from '../../../src/sims/state.ts'
import { inputOf, rules, scenarioOf } from './instance-concurrency-runs.ts'

function numbersOf(scenario: Scenario) {
  return {
    believed: measure(believe(inputOf(scenario)), scenario),
    actual: measure(simulate(inputOf(scenario)), scenario),
  }
}

const say = (scenario: Scenario): string =>
  says(numbersOf(scenario), scenario).markup.replaceAll('\u00a0', ' ')

describe('measures', () => {
  test('have the keys that lessons use, and no others', () => {
    const declared = measures.map(({ key }) => key)
    expect(Object.keys(numbersOf(scenarioOf({ initMs: 100 })).actual).toSorted()).toEqual(
      declared.toSorted(),
    )
  })

  test('leave out cold starts that take no time', () => {
    expect(Object.keys(numbersOf(scenarioOf()).actual)).not.toContain('coldShare')
  })

  test('say by Little’s law how many requests are in flight that need not wait for a thread', () => {
    const wanted = (values: Partial<Scenario>) => numbersOf(scenarioOf(values)).actual['wanted']
    expect(wanted({})).toBeCloseTo(20 * 0.4, 9)
    expect(wanted({ calls: 0 })).toBeCloseTo(20 * 0.03, 9)
    const four = { calls: 4, callMs: 120, spreadMs: 40 }
    expect(wanted(four)).toBeCloseTo(20 * 0.51, 9)
    expect(wanted({ ...four, order: 'together' })).toBeCloseTo(20 * 0.174, 9)
  })

  test('share the requests among the environments', () => {
    const { perEnvironment, environments } = numbersOf(scenarioOf()).actual
    const { requests } = simulate(inputOf(scenarioOf()))
    expect(perEnvironment! * environments!).toBeCloseTo(requests, 6)
  })

  test('differ between the worlds in the headline, in every scenario but the one that shares', () => {
    for (const { id } of presets) {
      const { believed, actual } = numbersOf(scenarioOf({}, id))
      const key = id === 'sixteen-at-a-time' ? 'idleShare' : 'environments'
      expect(actual[key]).not.toBe(believed[key])
    }
  })
})

describe('presets', () => {
  test('give every control a value that it can take, the first of them alone', () => {
    expect(Object.keys(presets[0].values).toSorted()).toEqual(
      controls.map(({ key }) => key).toSorted(),
    )
    for (const { id } of presets)
      for (const control of controls) {
        const value = scenarioOf({}, id)[control.key]!
        expect(readValue(control, String(value))).toBe(value)
        if (control.kind === 'range') expect((Number(value) - control.min) % control.step).toBe(0)
      }
  })

  test('are accepted by the provider', () => {
    for (const { id } of presets) expect(refuse(scenarioOf({}, id), rules)).toBeUndefined()
  })

  test.each([
    ['mostly-waiting', /^One instance would do: its thread is 56 % busy/],
    [
      'mostly-waiting',
      /15 are needed, 7\.5 at a time on average, and 93 % of the paid time is waiting\.$/,
    ],
    ['mostly-computing', /^One instance would be slow: its thread is 81 % busy/],
    ['mostly-computing', /only 18 % of the paid time is waiting: there is little to share\.$/],
    ['in-turn', /Its 4 calls are awaited one after another, and a request takes 50\d ms/],
    ['together', /waits do overlap, in both worlds.* a request takes 17\d ms on average\.$/],
    [
      'sixteen-at-a-time',
      /With up to 16 requests in each, 1 environment is enough, and .*not waiting/,
    ],
    ['managed-instances', /Here 3 environments are there whether or not anyone calls, and 81 %/],
    ['more-than-one-thread', /^One instance would not do: its thread never rests/],
    ['cold-burst', /40 are needed.* 39\.2 % of the requests wait for a cold start\.$/],
  ])('“%s” makes its point', (id, point) => {
    expect(say(scenarioOf({}, id))).toMatch(point)
  })
})

describe('the outcome in words', () => {
  test('speaks of one environment as of one', () => {
    expect(say(scenarioOf({ perS: 1, calls: 0, arrivals: 'even' }))).toMatch(/: 1 is needed, /)
  })

  test('never marks a loss, since nobody is turned away', () => {
    for (const { id } of presets) expect(say(scenarioOf({}, id))).not.toContain('<strong>')
  })
})

describe('the provider', () => {
  test.each([
    [{}, undefined],
    [{ runsOn: 'web', atATime: 128 }, undefined],
    [{ spreadMs: 370 }, undefined],
    [{ spreadMs: 500, calls: 0 }, undefined],
    [{ spreadMs: 380 }, 'A call of 370 ms cannot take 380 ms less: give or take at most 370 ms.'],
  ] as const)('answers %o with: %s', (values, answer) => {
    expect(refuse(scenarioOf(values), rules)).toBe(answer)
  })

  test('sets the bounds for requests at a time in a Web Function', () => {
    const narrow = { ...rules, webMost: 10 }
    expect(refuse(scenarioOf({ runsOn: 'web' }), narrow)).toBe(
      'An environment of a Lambda Web Function cannot be set to 16 requests at a time: from 1 to 10 are accepted.',
    )
    expect(refuse(scenarioOf({ runsOn: 'managed' }), narrow)).toBeUndefined()
  })
})

describe('the rules', () => {
  test('of today are those of the tests', () => {
    expect(getRules(sim.rules)).toEqual(rules)
  })

  test('of earlier days made the same run cost more, or less', () => {
    const values = presetValues(sim, sim.presets.at(-1)!)
    const paid = listEras(sim.rules).map(
      ({ from, rules: theirs }) =>
        [from, sim.count({ values, rules: theirs, seed: 7 }, 'actual')['paidPerS']!] as const,
    )
    expect(paid.map(([from]) => from.slice(0, 4))).toEqual(['2025', '2020', '2014'])
    const [today, unbilledStart, wholeTenths] = paid.map(([, perS]) => perS)
    expect(unbilledStart).toBeLessThan(today!)
    expect(wholeTenths).toBeGreaterThan(unbilledStart!)
  })
})
