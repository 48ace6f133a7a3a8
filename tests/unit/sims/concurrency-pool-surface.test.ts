import { describe, expect, test } from 'vitest'
import { controls } from '../../../src/sims/concurrency-pool/controls.ts'
import { measure } from '../../../src/sims/concurrency-pool/measure.ts'
import { measures } from '../../../src/sims/concurrency-pool/measures.ts'
import { believe, simulate } from '../../../src/sims/concurrency-pool/model.ts'
import { presets } from '../../../src/sims/concurrency-pool/presets.ts'
import { refuse } from '../../../src/sims/concurrency-pool/refuse.ts'
import { says } from '../../../src/sims/concurrency-pool/says.tsx'
import type { Scenario } from '../../../src/sims/concurrency-pool/scenario.ts'
import { readValue } from '../../../src/sims/state.ts'
import { inputOf, rules, scenarioOf } from './concurrency-pool-runs.ts'

function numbersOf(scenario: Scenario) {
  return {
    believed: measure(believe(inputOf(scenario)), scenario),
    actual: measure(simulate(inputOf(scenario)), scenario),
  }
}

const say = (scenario: Scenario): string => says(numbersOf(scenario), scenario).markup

describe('measures', () => {
  test('have the keys that lessons use, and no others', () => {
    const scenario = scenarioOf({ functions: 4 })
    const declared = measures.map(({ key }) => key)
    expect(Object.keys(numbersOf(scenario).actual).toSorted()).toEqual(declared.toSorted())
  })

  test('leave out functions that take no part, and a burst that is none', () => {
    const two = Object.keys(numbersOf(scenarioOf({ functions: 2 })).actual)
    expect(two.filter((key) => /InBurst|reporting|images/.test(key))).toEqual([])
    const calm = Object.keys(numbersOf(scenarioOf({ burstPerS: 0 })).actual)
    expect(calm.filter((key) => key.includes('InBurst'))).toEqual([])
    expect(calm).toContain('reportingLost')
  })

  test('call a lost share of nothing 0', () => {
    const { actual } = numbersOf(scenarioOf({ checkoutPerS: 0, burstStartS: 29, burstEndS: 29 }))
    expect(actual['checkoutLost']).toBe(0)
    expect(actual['reportingLostInBurst']).toBe(0)
  })

  test('say by Little’s law what all functions together would hold in the burst', () => {
    const { believed, actual } = numbersOf(scenarioOf())
    expect(actual['wanted']).toBe(120 + 120 + 40 + 1400)
    expect(believed['wanted']).toBe(actual['wanted'])
    expect(numbersOf(scenarioOf({ burstPerS: 0 })).actual['wanted']).toBe(280)
  })

  test('count whole requests per second of the run', () => {
    const { functions } = simulate(inputOf(scenarioOf()))
    const served = functions.reduce((sum, counts) => sum + counts.served, 0)
    expect(numbersOf(scenarioOf()).actual['servedPerS']).toBeCloseTo(served / 30, 9)
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
    ['reporting-burst', /checkout loses 3\d\.\d\u00a0% of its requests, search 3\d\.\d\u00a0%/],
    ['reporting-burst', /want 1,680 places, and there are 1,000\./],
    ['quiet-night', /^Nobody is turned away: at most \d{3} of the 1,000 places/],
    ['new-account', /want 77 places, and there are 50\./],
    ['short-requests', /<strong>checkout loses 3\d.*while places are free/],
    ['reserved-checkout', /<strong>search loses.*Checkout loses none: it has 200 places/],
    ['steady-overload', /^Over the run, <strong>checkout loses 1\d\.\d/],
  ])('“%s” makes its point', (id, point) => {
    expect(say(scenarioOf({}, id))).toMatch(point)
  })
})

describe('the outcome in words', () => {
  test.each([
    [
      { callers: 'queue' },
      /^Nothing is lost, but [\d,]+ tries are refused\. Still in the queue at the end: 1,\d{3}\.$/,
    ],
    [{ callers: 'retry' }, /^In the burst, even after trying again, <strong>checkout loses/],
    [
      { callers: 'queue', burstPerS: 450, burstEndS: 9, limit: 1000, reportingReserved: 300 },
      /^Nothing is lost: [\d,]+ tries are refused, and every request is let in later\.$/,
    ],
    [
      { burstPerS: 0, checkoutReserved: 120 },
      /A reservation is a ceiling too: checkout has 120 places and no others/,
    ],
    [{ limit: 2000 }, /^Nobody is turned away/],
  ] as const)('for %o', (values, sentence) => {
    expect(say(scenarioOf(values))).toMatch(sentence)
  })

  test('never calls a loss nothing', () => {
    const calm = scenarioOf({ burstPerS: 0 })
    const numbers = { ...numbersOf(calm).actual, checkoutLost: 0.01, throttles: 1 }
    expect(says({ believed: numbers, actual: numbers }, calm).markup).toContain(
      'checkout loses less than 0.1\u00a0% of its requests',
    )
  })
})

describe('the provider', () => {
  test.each([
    [{}, undefined],
    [{ checkoutReserved: 900 }, undefined],
    [{ checkoutReserved: 500, searchProvisioned: 400 }, undefined],
    [{ limit: 50 }, undefined],
    [
      { checkoutReserved: 500, searchProvisioned: 410 },
      'Setting 910 of 1,000 places aside leaves fewer unreserved than the minimum of 100: at most 900 are accepted, over all functions.',
    ],
    [
      { limit: 50, checkoutReserved: 10 },
      'Nothing can be set aside in an account with a limit of 50: up to 100 places must stay unreserved, and it has no more than that.',
    ],
    [
      { checkoutReserved: 100, checkoutProvisioned: 110 },
      'Checkout cannot have 110 places provisioned and 100 reserved: provisioned places lie inside the reservation, so at most 100 are accepted.',
    ],
    [
      { burstStartS: 20, burstEndS: 8 },
      'The burst would end at 8 s, but it starts at 20 s: let it end later.',
    ],
    [{ burstStartS: 20, burstEndS: 8, burstPerS: 0 }, undefined],
    [{ imagesReserved: 950 }, undefined],
  ])('answers %o with: %s', (values, answer) => {
    expect(refuse(scenarioOf(values), rules)).toBe(answer)
  })
})
