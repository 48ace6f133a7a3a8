import { describe, expect, test } from 'vitest'
import type { Settings } from '../../../src/sims/pricing/scenario.ts'
import { numbersOf, rules, run, scenarioOf } from './pricing-runs.ts'

const actual = (values: Settings, asOf?: string) => numbersOf(scenarioOf(values), asOf).actual

const price = (name: string): number => rules[name]!

describe('the article’s example', () => {
  const { believed, actual: found } = numbersOf(scenarioOf())

  test('crosses at 4.09 million calls a month, 1.58 a second, and not at 4.48', () => {
    expect(found['breakEvenMillion']).toBeCloseTo(4.09, 2)
    expect(found['breakEvenPerS']).toBeCloseTo(1.58, 2)
    expect(believed['breakEvenMillion']).toBeCloseTo(4.48, 2)
  })

  test('crosses at 3.28 million if others use the free tier up, and so the belief does then', () => {
    expect(found['withoutFreeMillion']).toBeCloseTo(3.28, 2)
    const used = numbersOf(scenarioOf({ freeTier: 'used-up' }))
    expect(used.actual['breakEvenMillion']).toBe(found['withoutFreeMillion'])
    expect(used.believed['breakEvenMillion']).toBeCloseTo(found['withoutFreeMillion']!, 6)
  })

  test('has 800,000 calls a month for nothing: the free GB-seconds end there', () => {
    expect(found['freeMillion']).toBeCloseTo(0.8, 6)
  })

  test('had 18.74 USD for three million calls in 2018, and 18.73 since', () => {
    expect(actual({ millionCalls: 3 }, '2018-06-01')['totalUsd']).toBeCloseTo(18.737, 6)
    expect(actual({ millionCalls: 3 })['totalUsd']).toBeCloseTo(18.73337, 4)
  })

  test('crosses later today, at 4.58 million, as public addresses make the servers dearer', () => {
    const today = actual({ server: 't2' })
    expect(today['serverUsd']).toBeCloseTo(32.19, 2)
    expect(today['breakEvenMillion']).toBeCloseTo(4.58, 2)
    const before = actual({ server: 't2' }, '2024-01-31')
    expect(before['addressesUsd']).toBe(0)
    expect(before['breakEvenMillion']).toBeLessThan(today['breakEvenMillion']!)
  })

  test('crosses at 3.66 million with an HTTP API, and at 2.90 with a REST API', () => {
    expect(actual({ door: 'http' })['breakEvenMillion']).toBeCloseTo(3.657, 3)
    expect(actual({ door: 'rest' })['breakEvenMillion']).toBeCloseTo(2.898, 3)
  })
})

describe('the belief', () => {
  test('is right in the month that is known', () => {
    const { believed, actual: found } = numbersOf(scenarioOf({ millionCalls: 3, knownMillion: 3 }))
    expect(believed['totalUsd']).toBeCloseTo(found['totalUsd']!, 9)
  })

  test('is that functions are always cheaper, if the known month was free', () => {
    const { believed, actual: found } = numbersOf(scenarioOf({}, 'steady'))
    expect(believed['totalUsd']).toBe(0)
    expect(believed['breakEvenMillion']).toBeUndefined()
    expect(found['breakEvenMillion']).toBeGreaterThan(0)
    expect(found['dearerUsd']).toBeGreaterThan(0)
  })

  test('counts calls times duration alone where the bill is the question', () => {
    const { believed, actual: found } = numbersOf(scenarioOf({}, 'whole-bill'))
    expect(believed['totalUsd']).toBeCloseTo(30e6 * 0.1 * 0.25 * price('x86.1.usd'), 9)
    expect(believed['totalUsd']).toBe(found['computeUsd'])
    expect(found['totalUsd']).toBeGreaterThan(10 * believed['totalUsd']!)
  })
})

describe('a line of the bill', () => {
  const api: Settings = { millionCalls: 10, durationMs: 200, freeTier: 'used-up' }

  test('of run time is rounded up to 100 ms before December 2020', () => {
    const short = { ...api, durationMs: 110 }
    const [then, now] = ['2020-11-30', '2020-12-01'].map((day) => actual(short, day)['computeUsd']!)
    expect(then! / now!).toBeCloseTo(200 / 110, 9)
  })

  test('of starts counts their seconds like others, and was nothing before August 2025', () => {
    const cold = { ...api, coldPerThousand: 10, initMs: 500 }
    expect(actual(cold)['initUsd']).toBeCloseTo(10e6 * 0.01 * 0.5 * 0.5 * price('x86.1.usd'), 9)
    expect(actual(cold, '2025-07-31')['initUsd']).toBe(0)
    expect(actual(api)['initUsd']).toBeUndefined()
  })

  test('of starts takes what is left of the free tier, as run time does', () => {
    const free = { millionCalls: 1, durationMs: 100, coldPerThousand: 100, initMs: 1000 } as const
    expect(actual(free)['initUsd']).toBe(0)
  })

  test('of logs, data and gateways follows from what one call writes, sends and passes on', () => {
    const busy = { ...api, logBytes: 1024, responseKb: 1024, natGateways: 2, natKb: 1024 }
    const gb = (10e6 * 1024) / 1024 ** 2
    const lines = actual(busy)
    expect(lines['logsUsd']).toBeCloseTo((gb / 1024) * price('logsUsdPerGb'), 9)
    expect(lines['natUsd']).toBeCloseTo(
      2 * 730 * (price('natUsdPerHour') + price('addressUsdPerHour')) + gb * price('natUsdPerGb'),
      9,
    )
    expect(lines['dataOutUsd']).toBeCloseTo(gb * price('out.1.usd'), 9)
    expect(actual({ ...busy, freeTier: 'unused' })['dataOutUsd']).toBeCloseTo(
      (gb - price('outFreeGb')) * price('out.1.usd'),
      9,
    )
  })

  test('of an HTTP API counts each 512 KB of an answer as a call', () => {
    const door = (responseKb: number) => actual({ ...api, door: 'http', responseKb })['doorUsd']
    expect([0, 512, 513].map(door)).toEqual([10, 10, 20])
  })

  test('of a load balancer is the same for any number of calls', () => {
    const door = (millionCalls: number) =>
      actual({ ...api, millionCalls, door: 'balancer' })['doorUsd']
    expect(door(0.1)).toBeCloseTo(
      730 * (price('balancerUsdPerHour') + 2 * price('addressUsdPerHour')),
      9,
    )
    expect(door(300)).toBe(door(0.1))
  })

  test('of people is their hours on each side, and nothing unless an hour has a price', () => {
    const people = { functionHours: 2, serverHours: 5 }
    expect(actual({ ...people, hourUsd: 60 })).toMatchObject({
      peopleUsd: 120,
      serverPeopleUsd: 300,
    })
    expect(actual(people)['peopleUsd']).toBeUndefined()
    expect(actual(people)['breakEvenMillion']).toBe(actual({})['breakEvenMillion'])
  })

  test('on Arm costs a fifth less for run time, and no less for requests', () => {
    const [x86, arm] = (['x86', 'arm'] as const).map((architecture) =>
      actual({ ...api, architecture }),
    )
    expect(arm!['computeUsd']! / x86!['computeUsd']!).toBeCloseTo(0.8, 4)
    expect(arm!['requestsUsd']).toBe(x86!['requestsUsd'])
  })
})

describe('servers', () => {
  const containers = { server: 'fargate', task: '1 2', perServerS: 10, peak: 5 } as const

  test('are enough for the busiest second, and never fewer than are kept anyway', () => {
    // Two a second on average is what one of them carries: 5.184 million calls in 30 days.
    const count = (millionCalls: number) => actual({ ...containers, millionCalls })['servers']
    expect([1, 10, 20, 30].map(count)).toEqual([2, 2, 4, 6])
  })

  test('on Fargate cost their vCPUs and gigabytes by the hour', () => {
    const { machinesUsd, servers } = actual({ ...containers, millionCalls: 20 })
    expect(servers).toBe(4)
    expect(machinesUsd).toBeCloseTo(4 * 730 * (price('fargate.vcpu') + 2 * price('fargate.gb')), 9)
  })

  test('of which one carries any number do not become more', () => {
    expect(actual({ ...containers, perServerS: 0, millionCalls: 300 })['servers']).toBe(2)
  })

  test('give functions a new start with each that is added, so that the first crossing counts', () => {
    const { actual: result } = run(scenarioOf({}, 'steady'))
    // Two containers carry 77.76 million calls; with the third, functions are cheaper again.
    expect(result.breakEvenCalls).toBeLessThan(77.76e6)
    expect(
      numbersOf(scenarioOf({ millionCalls: 60 }, 'steady')).actual['dearerUsd'],
    ).toBeGreaterThan(0)
  })

  test('are always cheaper than a gateway that is dearer than they are', () => {
    const { breakEvenMillion, freeMillion } = actual({ natGateways: 3 })
    expect(breakEvenMillion).toBe(0)
    expect(freeMillion).toBe(0)
  })

  test('are never cheaper if each call needs more of them than it costs', () => {
    const hopeless = { ...containers, task: '4 8', perServerS: 5, peak: 30 }
    expect(actual(hopeless)['breakEvenMillion']).toBeUndefined()
  })
})
