import { describe, expect, test } from 'vitest'
import { getRules, rulesAt } from '../../../src/build/rules.ts'
import { controls } from '../../../src/sims/ramp-up/controls.ts'
import description from '../../../src/sims/ramp-up/description.ts'
import engine from '../../../src/sims/ramp-up/engine.ts'
import { measures } from '../../../src/sims/ramp-up/measures.ts'
import { presets } from '../../../src/sims/ramp-up/presets.ts'
import type { Scenario } from '../../../src/sims/ramp-up/scenario.ts'
import { readValue } from '../../../src/sims/state.ts'
import { of2021, scenarioOf, today } from './ramp-up-runs.ts'

const runOf = (scenario: Scenario, rules = today) =>
  engine.run({ values: scenario, rules, seed: 7 })
const say = (scenario: Scenario, rules = today): string => runOf(scenario, rules).says.markup

describe('measures', () => {
  test('have the keys that lessons use, and no others', () => {
    const { actual, believed } = runOf(scenarioOf()).numbers
    const declared = measures.map(({ key }) => key)
    expect(Object.keys(actual).toSorted()).toEqual(declared.toSorted())
    expect(declared.filter((key) => !(key in believed))).toEqual(['allowedAtOnce', 'allowedPerS'])
  })

  test('differ between the worlds in the first preset', () => {
    const { actual, believed } = runOf(scenarioOf()).numbers
    expect(actual['turnedAway']! - believed['turnedAway']!).toBeGreaterThan(100_000)
  })

  test('are the same whether a run is drawn or counted', () => {
    const setting = { values: scenarioOf({}, 'sale'), rules: of2021, seed: 3 }
    const { numbers } = engine.run(setting)
    expect(engine.count(setting, 'actual')).toEqual(numbers.actual)
    expect(engine.count(setting, 'believed')).toEqual(numbers.believed)
  })

  test('say by Little’s law what is wanted at most', () => {
    const wanted = (values: Partial<Scenario>) => runOf(scenarioOf(values)).numbers.actual['wanted']
    expect(wanted({})).toBe(6000)
    expect(wanted({ requestMs: 250 })).toBe(1500)
    expect(wanted({ shape: 'line' })).toBe(6000)
    expect(wanted({ peakPerS: 0 })).toBe(300)
  })

  test('of a run without requests are none', () => {
    const { actual } = runOf(scenarioOf({ steadyPerS: 0, peakPerS: 0 })).numbers
    expect(actual['turnedAwayShare']).toBe(0)
    expect(actual['p99']).toBeNaN()
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
    for (const { id } of presets)
      expect(engine.refuse({ values: scenarioOf({}, id), rules: today })).toBeUndefined()
  })

  test.each([
    [
      'step',
      today,
      /^<strong>10\d,\d{3} requests, 25\.\d\u00a0% of all, are turned away<\/strong> within 4\d seconds\. At most 1,000 environments may be added at once, and then 100 each second; 6,000 are wanted\.$/,
    ],
    [
      'step',
      of2021,
      /and there is no end to it in this run\. At most 3,000 .* then 500 each minute;/,
    ],
    ['seven-minutes', of2021, /^<strong>42\d,\d{3} requests, .* within 33\d seconds/],
    ['sale', today, /^<strong>8\d,\d{3} requests/],
    [
      'morning',
      today,
      /^Nobody is turned away: .* with 5,\d{3} cold starts of 300\u00a0ms each\.$/,
    ],
    [
      'small-account',
      today,
      /no end to it in this run\. Most find all 1,000 places of the account taken/,
    ],
    [
      'provisioned',
      today,
      /^Nobody is turned away: .*\. Of what is provisioned, 13\u00a0% stands idle\.$/,
    ],
    [
      'short-requests',
      today,
      /^<strong>1,\d{3} requests, 0\.3\u00a0% of all, are turned away<\/strong> within 0\.\d seconds/,
    ],
    ['callers-retry', today, /^Even after trying again, <strong>10\d,\d{3} requests/],
  ])('“%s” makes its point', (id, rules, point) => {
    expect(say(scenarioOf({}, id), rules)).toMatch(point)
  })
})

describe('the outcome in words', () => {
  test('tells of tries that were refused, where nobody is lost', () => {
    const bump = { callers: 'retry', steadyPerS: 0, peakPerS: 1400, startS: 0, lastsS: 5 } as const
    const scenario = scenarioOf({ ...bump, requestMs: 800, initMs: 0 })
    const { actual } = runOf(scenario).numbers
    expect(actual['turnedAway']).toBe(0)
    expect(actual['throttles']).toBeGreaterThan(0)
    expect(say(scenario)).toMatch(/^Nothing is lost: [\d,]+ tries are refused/)
  })

  test('never calls a loss nothing', () => {
    expect(say(scenarioOf({ lastsS: 600, initMs: 200 }, 'short-requests'))).toMatch(
      /<strong>\d+ requests, less than 0\.1\u00a0% of all/,
    )
  })
})

describe('the provider', () => {
  test.each<[Partial<Scenario>, string | undefined]>([
    [{}, undefined],
    [{ provisioned: 9900 }, undefined],
    [{ limit: 50 }, undefined],
    [
      { provisioned: 10_000 },
      'Of a limit of 10,000, 100 must stay unreserved, so at most 9,900 environments can be provisioned, not 10,000.',
    ],
    [
      { limit: 50, provisioned: 100 },
      'Nothing can be provisioned in an account with a limit of 50: up to 100 places must stay unreserved, and it has no more than that.',
    ],
  ])('answers %o with: %s', (values, answer) => {
    expect(engine.refuse({ values: scenarioOf(values), rules: today })).toBe(answer)
  })
})

test('the rules that these tests write down are those of the ledger', () => {
  expect(getRules(description.rules)).toEqual(today)
  expect(rulesAt(description.rules, '2021-06-01').rules).toEqual(of2021)
})
