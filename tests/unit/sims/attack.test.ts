import { describe, expect, test } from 'vitest'
import { totalUsd } from '../../../src/sims/core/lambda-bill.ts'
import { estimate99, mean } from '../../../src/sims/core/statistics.ts'
import { believe, simulate } from '../../../src/sims/attack/model.ts'
import { createArrivals } from '../../../src/sims/attack/run/arrivals.ts'
import { lines } from '../../../src/sims/attack/run/bill.ts'
import type { Scenario } from '../../../src/sims/attack/scenario.ts'
import { inputOf, olderRules, run, scenarioOf, seeds } from './attack-runs.ts'

const served = (scenario: Scenario): number => {
  const { inAttack } = run(scenario)
  return (100 * inAttack.served) / inAttack.users
}
const night = (scenario: Scenario): number => totalUsd(run(scenario).bill)

describe('the four ways to meet an attack', () => {
  // Without data out and without a distribution, as they were first worked out on paper.
  test.each([
    ['as-deployed', 33, 432],
    ['limit-raised', 100, 942],
    ['capped', 3, 205],
    ['capped-with-rule', 99, 137],
  ])('“%s” serves %i per cent of the users for %i dollars a night, on paper', (id, share, usd) => {
    const scenario = scenarioOf({ userKb: 0, attackKb: 0 }, id)
    const { bill } = run(scenario)
    expect(Math.abs(served(scenario) - share)).toBeLessThan(1)
    expect(Math.abs(totalUsd(bill) - bill.distribution - usd)).toBeLessThan(0.01 * usd)
  })

  test('never give back the night that was believed', () => {
    for (const id of ['as-deployed', 'limit-raised', 'capped', 'capped-with-rule']) {
      const scenario = scenarioOf({}, id)
      const usual = totalUsd(believe(inputOf(scenario)).bill)
      const isSpared = served(scenario) > 99 && night(scenario) < 2 * usual
      expect(isSpared).toBe(false)
    }
  })
})

describe('an attack', () => {
  test('turns away the same share of users and of attackers', () => {
    const { inAttack, hostile } = run(scenarioOf())
    expect(hostile.served / hostile.sent).toBeCloseTo(inAttack.served / inAttack.users, 3)
  })

  test('spares those who come before and after it', () => {
    const { night: all, inAttack } = run(scenarioOf())
    expect(all.users - all.served).toBeCloseTo(inAttack.users - inAttack.served, 6)
  })

  test('ends with the night', () => {
    const late = scenarioOf({ attackStartH: 11, attackMin: 480 })
    expect(run(late).hostile.sent / 60 / 60).toBeCloseTo(6000, -2)
  })

  test('of a few minutes hurts while the function grows, though places are free', () => {
    const { inAttack } = run(scenarioOf({}, 'short-and-sharp'))
    expect(inAttack.byGrowth / inAttack.users).toBeGreaterThan(0.15)
    expect(inAttack.byPlaces).toBeLessThan(1)
  })

  test('hurt longer by the rules of 2021', () => {
    const scenario = scenarioOf({ attackMin: 10 }, 'short-and-sharp')
    const then = simulate({ ...inputOf(scenario), rules: olderRules })
    expect(then.inAttack.byGrowth).toBeGreaterThan(3 * run(scenario).inAttack.byGrowth)
  })

  test('of many short requests meets the limit per second before the places are full', () => {
    const { inAttack, inFlight } = run(scenarioOf({ attackPerS: 9900, attackMs: 50, cap: 600 }))
    expect(inAttack.byRate / inAttack.users).toBeCloseTo(1 - 6000 / 10_000, 2)
    expect(inAttack.byPlaces / inAttack.users).toBeLessThan(0.001)
    expect(inFlight).toBeLessThan(600)
  })

  test('above what the gateway lets through is throttled there, users and all', () => {
    const { inAttack, hostile, bill } = run(scenarioOf({ attackPerS: 20_000, limit: 10_000 }))
    expect(inAttack.byGateway / inAttack.users).toBeCloseTo(1 - 10_000 / 20_100, 2)
    // Throttled requests are not billed: 10,000 a second for eight hours, and the usual ones.
    expect(bill.gateway).toBeCloseTo(0.01 * 8 * 3600 + (4 * 3600 * 100) / 1e6, 0)
    expect(hostile.byGateway).toBeGreaterThan(0)
  })
})

describe('the bill', () => {
  test('of the gateway counts what the function refuses', () => {
    const { bill, hostile, night: all } = run(scenarioOf({}, 'capped'))
    expect(hostile.byFunction).toBeGreaterThan(0.9 * hostile.sent)
    expect(bill.gateway).toBeCloseTo((hostile.sent + all.users) / 1e6, 6)
    expect(bill.requests).toBeCloseTo(((hostile.served + all.served) * 0.2) / 1e6, 6)
  })

  test('of a gateway with a throttle of its own is as low as that throttle', () => {
    const { bill } = run(scenarioOf({ throttlePerS: 500 }))
    expect(bill.gateway).toBeLessThan(0.0005 * 12 * 3600 + 0.01)
  })

  test('has no gateway behind a function URL, and no throttle there either', () => {
    const { bill, inAttack } = run(scenarioOf({ door: 'url', attackPerS: 20_000 }))
    expect(bill.gateway).toBe(0)
    expect(inAttack.byGateway).toBe(0)
  })

  test('of a REST API is three and a half times that of an HTTP API', () => {
    const [http, rest] = (['http', 'rest'] as const).map((door) => run(scenarioOf({ door })).bill)
    expect(rest!.gateway).toBeCloseTo(3.5 * http!.gateway, 6)
    expect(rest!.compute).toBe(http!.compute)
  })

  test('counts a large answer of an HTTP API as several calls, but not a refusal', () => {
    const [small, large] = [2, 1000].map((attackKb) => run(scenarioOf({ attackKb })))
    const more = large!.bill.gateway - small!.bill.gateway
    expect(more).toBeCloseTo(small!.hostile.served / 1e6, 6)
    expect(run(scenarioOf({ attackKb: 1000, door: 'rest' })).bill.gateway).toBe(
      run(scenarioOf({ door: 'rest' })).bill.gateway,
    )
  })

  test('rounds run time up to the step of its day', () => {
    const scenario = scenarioOf({ userMs: 250, attackPerS: 0 })
    const then = simulate({ ...inputOf(scenario), rules: { ...olderRules, stepMs: 100 } })
    expect(then.bill.compute / run(scenario).bill.compute).toBeCloseTo(300 / 250, 9)
  })

  test('grows with memory in its line of compute alone', () => {
    const [half, whole] = [512, 1024].map((memoryMb) => run(scenarioOf({ memoryMb })).bill)
    expect(whole!.compute).toBeCloseTo(2 * half!.compute, 9)
    expect({ ...whole, compute: 0 }).toEqual({ ...half, compute: 0 })
  })

  test('of data is cheaper by the gigabyte where there is much of it', () => {
    const { bill, hostile, night: all } = run(scenarioOf({ attackKb: 1000 }))
    const gb = (hostile.served * 1000 + all.served * 2) / 1024 ** 2
    expect(gb).toBeGreaterThan(51_200)
    const tiers = 10_240 * 0.09 + 40_960 * 0.085 + (gb - 51_200) * 0.07
    expect(bill.data).toBeCloseTo(tiers, 6)
  })
})

describe('a rate rule', () => {
  const ruled = (values: Partial<Scenario> = {}) => scenarioOf({ rulePasses: 2, ...values })

  test('is paid for every request that it looks at, and by the month', () => {
    const { bill, hostile, night: all } = run(ruled())
    const looks = ((hostile.sent + all.users) * 0.6) / 1e6
    expect(bill.firewall).toBeCloseTo(looks + (6 / 730) * 12, 6)
  })

  test('stands on a REST API itself, and before the others in a distribution', () => {
    expect(run(ruled({ door: 'rest' })).bill.distribution).toBe(0)
    for (const door of ['http', 'url'] as const) {
      const { bill, hostile, night: all } = run(ruled({ door }))
      // What the rule blocks costs the distribution nothing.
      expect(bill.distribution).toBeCloseTo((hostile.sent * 0.02 + all.users) / 1e6, 6)
    }
  })

  test('cost the distribution what it blocked, before October 2024', () => {
    const then = simulate({ ...inputOf(ruled()), rules: olderRules })
    expect(then.bill.distribution).toBeCloseTo((then.hostile.sent + then.night.users) / 1e6, 6)
  })
})

describe('a cache', () => {
  test('answers before the gateway, and keeps the function out of it', () => {
    const { bill, hostile, night: all, wanted } = run(scenarioOf({}, 'cache-in-front'))
    expect(wanted).toBeCloseTo(302, 6)
    expect(bill.gateway).toBeCloseTo((0.1 * (hostile.sent + all.users)) / 1e6, 6)
    expect(bill.distribution).toBeCloseTo((hostile.sent + all.users) / 1e6, 6)
  })

  test('saves those whom it answers when the function is full', () => {
    const cached = scenarioOf({ cached: 50, cap: 10 })
    expect(served(cached)).toBeGreaterThan(50)
    expect(served(cached)).toBeLessThan(51)
  })
})

describe('arrivals', () => {
  const countsOf = (seed: number, perMin: number, stream = 'users', length = 720) => {
    const arrivals = createArrivals(seed, stream)
    return Array.from({ length }, () => arrivals(perMin))
  }

  test.each([0.5, 20, 49, 51, 6000, 600_000])(
    'of %d a minute have the mean and the variance of Poisson',
    (perMin) => {
      const means = seeds.map((seed) => mean(countsOf(seed, perMin)))
      const variances = seeds.map((seed) =>
        mean(countsOf(seed, perMin).map((count) => (count - perMin) ** 2)),
      )
      for (const [values, expected] of [
        [means, perMin],
        [variances, perMin],
      ] as const) {
        const { low, high } = estimate99(values)
        expect(low).toBeLessThan(expected)
        expect(high).toBeGreaterThan(expected)
        expect(high - low).toBeLessThan(expected / 3)
      }
    },
  )

  test('are whole, and none where none are expected', () => {
    for (const count of [...countsOf(7, 3), ...countsOf(7, 6000)])
      expect(Number.isInteger(count)).toBe(true)
    expect(new Set(countsOf(7, 0))).toEqual(new Set([0]))
  })

  test('of users stay the same whatever the attack and the defence', () => {
    const usersOf = (values: Partial<Scenario>) =>
      simulate(inputOf(scenarioOf(values), 7, true)).recording!.users
    const usual = usersOf({})
    for (const values of [
      { attackPerS: 0 },
      { attackPerS: 20_000, attackStartH: 0 },
      { attackMin: 3, cap: 100, door: 'rest' as const },
      { cached: 90, rulePasses: 2, throttlePerS: 100 },
    ])
      expect(usersOf(values)).toEqual(usual)
  })

  test('of the attack stay the same whoever else comes, and whenever it starts', () => {
    const sent = (values: Partial<Scenario>): number => run(scenarioOf(values)).hostile.sent
    expect(sent({ usersPerS: 1000 })).toBe(sent({}))
    expect(sent({ attackStartH: 0 })).toBe(sent({}))
    expect(sent({ cap: 100, rulePasses: 1 })).toBe(sent({}))
  })
})

test('every line of the bill is paid in one preset or another', () => {
  const paid = ['as-deployed', 'capped-with-rule'].map((id) => run(scenarioOf({}, id)).bill)
  for (const line of lines) expect(Math.max(...paid.map((bill) => bill[line]))).toBeGreaterThan(0)
})
