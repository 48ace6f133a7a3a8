import { describe, expect, test } from 'vitest'
import { controls } from '../../../src/sims/attack/controls.ts'
import description from '../../../src/sims/attack/description.ts'
import engine from '../../../src/sims/attack/engine.ts'
import { measures } from '../../../src/sims/attack/measures.ts'
import { presets } from '../../../src/sims/attack/presets.ts'
import type { Scenario } from '../../../src/sims/attack/scenario.ts'
import { sayClock, sayUsd } from '../../../src/sims/attack/words.ts'
import { refuse } from '../../../src/sims/attack/refuse.ts'
import { readValue } from '../../../src/sims/state.ts'
import { rules, scenarioOf } from './attack-runs.ts'

const settingOf = (scenario: Scenario) => ({ values: scenario, rules, seed: 7 })
const say = (scenario: Scenario): string => engine.run(settingOf(scenario)).says.markup
const count = (scenario: Scenario, world: 'believed' | 'actual' = 'actual') =>
  engine.count(settingOf(scenario), world)

describe('measures', () => {
  test('have the keys that lessons use, and no others', () => {
    const all = Object.keys(count(scenarioOf({ rulePasses: 2 })))
    expect(all.toSorted()).toEqual(measures.map(({ key }) => key).toSorted())
  })

  test('leave out what the settings do not have', () => {
    const plain = Object.keys(count(scenarioOf({ door: 'url' })))
    for (const key of ['gateway', 'lostByGateway', 'distribution', 'firewall', 'blocked'])
      expect(plain).not.toContain(key)
    expect(Object.keys(count(scenarioOf({ door: 'url', cached: 5 })))).toContain('distribution')
  })

  test('add up to the night’s bill', () => {
    const { compute, requests, gateway, distribution, firewall, data, billNight } = count(
      scenarioOf({ rulePasses: 2 }),
    )
    const sum = compute! + requests! + gateway! + distribution! + firewall! + data!
    expect(sum).toBeCloseTo(billNight!, 9)
  })

  test('give the bill per hour of the attack, not of the night', () => {
    const { billPerHour, billNight } = count(scenarioOf())
    const usual = count(scenarioOf(), 'believed')['billNight']! / 12
    expect(8 * billPerHour! + 4 * usual).toBeCloseTo(billNight!, 0)
  })

  test('say by Little’s law how many places everybody together wants', () => {
    expect(count(scenarioOf())['wanted']).toBeCloseTo(100 * 0.2 + 6000 * 0.5, 6)
    expect(count(scenarioOf({}, 'after-the-wallet'))['wanted']).toBeCloseTo(740, 6)
  })

  test('differ between the worlds in every preset, in users served or in the bill', () => {
    for (const { id } of presets) {
      const believed = count(scenarioOf({}, id), 'believed')
      const actual = count(scenarioOf({}, id))
      expect(believed['servedInAttack']).toBe(100)
      const isDearer = actual['billNight']! > 1.5 * believed['billNight']!
      expect(actual['servedInAttack']! < 99 || isDearer).toBe(true)
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
    ['as-deployed', /<strong>66\.9\u00a0% of the real users are turned away/],
    ['as-deployed', /<strong>\$442 instead of \$13<\/strong>; \$242 of it is for compute\./],
    ['as-deployed', /want 3,020 places and there are 1,000\.$/],
    ['limit-raised', /<strong>less than 0\.1\u00a0% .*<strong>\$970 instead of \$13/],
    ['capped', /<strong>96\.7\u00a0% .* \$177 of it is for the gateway, paid for every knock\./],
    [
      'capped-with-rule',
      /<strong>0\.4\u00a0% .* \$106 of it is for the firewall, paid for every look\./,
    ],
    ['capped-with-rule', /want 80 places on average, at some moments more, and there are 100\./],
    ['cache-in-front', /What no cache answers wants 302 places and there are 1,000\.$/],
    ['capped-with-rule', /attached to an HTTP API, so a distribution stands in front/],
    ['short-and-sharp', /10,000 places, but environments for them cannot be added at once\.$/],
    ['after-the-wallet', /^Every real user is served, .*<strong>\$338 instead of \$13/],
    ['after-the-wallet', /want 740 places and there are 1,000\./],
    [
      'cache-in-front',
      /^Every real user is served, .* \$177 of it is for the distribution, paid for every request\./,
    ],
  ])('“%s” makes its point', (id, point) => {
    expect(say(scenarioOf({}, id))).toMatch(point)
  })
})

describe('the outcome in words', () => {
  test.each([
    [{ attackPerS: 0 }, /^Nobody attacks, and the night costs \$13\.$/],
    [
      { attackPerS: 20_000, limit: 10_000 },
      /The gateway throttles users and attackers alike, and does not bill what it throttles\./,
    ],
    [
      { attackPerS: 9000, attackMs: 50, cap: 600 },
      /Places are free, but no more requests may begin in a second than/,
    ],
    [{ door: 'rest', rulePasses: 2 }, /^(?!.*distribution)/],
    [{ door: 'url', rulePasses: 2 }, /attached to a function URL, so a distribution stands/],
  ] as const)('for %o', (values, sentence) => {
    expect(say(scenarioOf(values))).toMatch(sentence)
  })

  test('names the defence above the actual world', () => {
    const nameOf = (values: Partial<Scenario>) =>
      engine.run(settingOf(scenarioOf(values))).worlds.actual
    expect(nameOf({})).toBe('a limit of 1,000 behind an HTTP API')
    expect(nameOf({ cap: 100, rulePasses: 2 })).toBe(
      'capped at 100 behind a distribution and an HTTP API, with a rate rule',
    )
    expect(nameOf({ door: 'rest', rulePasses: 2 })).toBe(
      'a limit of 1,000 behind a REST API, with a rate rule',
    )
  })
})

describe('an amount', () => {
  test.each([
    [0, '$0'],
    [0.374, '$0.37'],
    [9.994, '$9.99'],
    [9.996, '$10'],
    [431.5, '$432'],
    [12_345, '$12,345'],
    [999_999, '$999,999'],
    [1_234_567, '$1.2\u00a0million'],
  ])('of %d dollars is %s', (usd, shown) => {
    expect(sayUsd(usd)).toBe(shown)
  })
})

describe('a minute of the night', () => {
  test.each([
    [0, '20:00'],
    [120, '22:00'],
    [279.9, '00:39'],
    [720, '08:00'],
  ])('%d is %s', (minute, clock) => {
    expect(sayClock(minute)).toBe(clock)
  })
})

describe('the provider', () => {
  test.each([
    [{}, undefined],
    [{ cap: 900 }, undefined],
    [{ door: 'url' }, undefined],
    [{ throttlePerS: 500 }, undefined],
    [
      { cap: 910 },
      'A cap is a reservation, and reserving 910 of 1,000 places leaves fewer than the 100 that must stay unreserved: at most 900 are accepted.',
    ],
    [
      { limit: 50, cap: 10 },
      'Nothing can be reserved in an account with a limit of 50: up to 100 places must stay unreserved, and it has no more than that.',
    ],
    [
      { door: 'url', throttlePerS: 500 },
      'A function URL has no gateway behind it, so there is nothing to set a throttle on: choose an HTTP API or a REST API, or let the throttle be 0.',
    ],
  ] as const)('answers %o with: %s', (values, answer) => {
    expect(refuse(scenarioOf(values), rules)).toBe(answer)
  })
})

test('the rules that the description names are those that the model reads', () => {
  expect(Object.keys(description.rules).toSorted()).toEqual(Object.keys(rules).toSorted())
})
