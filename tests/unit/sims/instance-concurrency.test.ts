import { describe, expect, test } from 'vitest'
import { measure } from '../../../src/sims/instance-concurrency/measure.ts'
import { believe, simulate, type Result } from '../../../src/sims/instance-concurrency/model.ts'
import type { Scenario } from '../../../src/sims/instance-concurrency/scenario.ts'
import { mean } from '../../../src/sims/core/statistics.ts'
import type { Rules } from '../../../src/sims/sim.ts'
import {
  inputOf,
  recorded,
  requestsOf,
  rules,
  scenarioOf,
  seeds,
} from './instance-concurrency-runs.ts'

const believed = (values: Partial<Scenario> = {}, seed?: number): Result =>
  believe(inputOf(scenarioOf(values), seed))
const actual = (values: Partial<Scenario> = {}, theRules: Rules = rules, seed?: number): Result =>
  simulate({ ...inputOf(scenarioOf(values), seed), rules: theRules })

/** Nothing is left to chance: a request every 50 ms, each of 18 + 370 + 12 ms. */
const even = { arrivals: 'even', spreadMs: 0 } as const

describe('the first scenario', () => {
  test.each(seeds)(
    'needs one instance as believed, and more than ten environments (seed %i)',
    (seed) => {
      expect(believed({}, seed).environments).toBe(1)
      expect(actual({}, rules, seed).environments).toBeGreaterThan(10)
    },
  )

  test('pays mostly for waiting, whatever the seed', () => {
    for (const seed of seeds) {
      const { idleShare, paidPerS } = measure(actual({}, rules, seed), scenarioOf())
      expect(idleShare).toBeGreaterThan(92)
      expect(idleShare).toBeLessThan(93)
      expect(paidPerS).toBeGreaterThan(6)
    }
  })

  test('needs, as it comes, the environments that Little’s law says, and at times twice as many', () => {
    const runs = seeds.map((seed) => actual({}, rules, seed))
    expect(mean(runs.map(({ busyMean }) => busyMean))).toBeCloseTo(8, 0)
    expect(mean(runs.map(({ environments }) => environments))).toBeGreaterThan(14)
  })

  test('is not free on one thread either: requests wait for it, if not for long', () => {
    const waits = seeds.map((seed) => believed({}, seed).waitedMs)
    expect(mean(waits)).toBeGreaterThan(10)
    expect(mean(waits)).toBeLessThan(30)
    expect(actual().waitedMs).toBe(0)
  })
})

describe('the thread of the one instance', () => {
  const blocksOf = (values: Partial<Scenario>) =>
    believe(recorded(scenarioOf(values)))
      .recording!.pieces.filter(({ kind }) => kind === 'computing')
      .map(({ request, fromMs, toMs }) => ({ request, fromMs, toMs }))

  test('runs a piece to its end, and a burst one after another', () => {
    const burst = blocksOf({ ...even, perS: 1, burst: 5 }).filter(
      ({ fromMs }) => fromMs >= 8000 && fromMs < 8100,
    )
    // The even request of that moment was first.
    expect(burst.map(({ fromMs }) => fromMs)).toEqual([8000, 8018, 8036, 8054, 8072, 8090])
    expect(new Set(burst.map(({ request }) => request)).size).toBe(6)
  })

  test('lets an answer wait until it is free', () => {
    // The second request’s 200 ms begin while the first one’s call of 100 ms is under way.
    const values = { ...even, perS: 10, beforeMs: 60, afterMs: 30, callMs: 50 }
    const [first] = requestsOf(believe(recorded(scenarioOf(values))))
    expect(first!.pieces.map(({ kind, toMs, fromMs }) => [kind, toMs - fromMs])).toEqual([
      ['computing', 60],
      ['waiting', 50],
      ['ready', 50],
      ['computing', 30],
    ])
  })

  test('never rests when more is asked of it than there is time for', () => {
    const { computedMs, existedMs, unfinished, latency } = believed({ perS: 40 })
    expect(computedMs / existedMs).toBeGreaterThan(0.99)
    expect(unfinished).toBeGreaterThan(100)
    expect(latency.p99Ms).toBeGreaterThan(3000)
  })

  test('has nothing to win where requests compute nearly all of their time', () => {
    const values = { perS: 10, beforeMs: 60, afterMs: 30, callMs: 20, spreadMs: 10 }
    expect(believed(values).latency.meanMs).toBeGreaterThan(2 * actual(values).latency.meanMs)
    expect(measure(actual(values), scenarioOf(values))['idleShare']).toBeLessThan(20)
  })
})

describe('an environment', () => {
  test('takes the next request if it fell idle last, and a new one only if none is idle', () => {
    const freeMs: number[] = []
    for (const { environment, cameMs, leftMs } of requestsOf(simulate(recorded(scenarioOf())))) {
      const idle = freeMs.map((ms, number) => ({ ms, number })).filter(({ ms }) => ms <= cameMs)
      const last = idle.toSorted((a, b) => b.ms - a.ms)[0]
      expect(environment).toBe(last?.number ?? freeMs.length)
      freeMs[environment] = leftMs
    }
  })

  test('serves as many requests at a time as the rule of the day says', () => {
    const several = { ...rules, requestsPerEnvironment: 4 }
    expect(actual(even).environments).toBe(8)
    expect(actual(even, several).environments).toBe(2)
  })

  test('keeps its first requests waiting while it starts, and is then there for others', () => {
    const values = { ...even, perS: 1, burst: 10, initMs: 500 }
    const requests = requestsOf(simulate(recorded(scenarioOf(values))))
    const cold = requests.filter(({ pieces }) => pieces[0]?.kind === 'starting')
    // The very first, and ten of the eleven that come at 8 s: one environment was there.
    expect(cold.map(({ cameMs }) => cameMs)).toEqual([1000, ...Array(10).fill(8000)])
    for (const { pieces, cameMs, leftMs } of cold) {
      expect(pieces[0]!.toMs - pieces[0]!.fromMs).toBe(500)
      expect(leftMs - cameMs).toBeCloseTo(900, 6)
    }
  })

  test('of several requests is started once for all that it has room for', () => {
    const values = { ...even, perS: 1, burst: 10, initMs: 800, runsOn: 'web', atATime: 4 } as const
    const { environments, cold } = actual(values)
    expect(environments).toBe(3)
    // The first of all, and of the eleven at 8 s those that the first environment has no room for.
    expect(cold).toBe(1 + 7)
  })

  test('of Managed Instances is ready from the beginning, with the fewest requests first', () => {
    const result = simulate(recorded(scenarioOf({ ...even, runsOn: 'managed', initMs: 500 })))
    expect([result.environments, result.cold]).toEqual([3, 0])
    const counts = [0, 0, 0]
    for (const { environment } of requestsOf(result)) counts[environment]!++
    for (const count of counts) expect(count).toBeGreaterThanOrEqual(100)
  })

  test('of a Web Function behaves like the one instance, if it has room for all', () => {
    const values = { runsOn: 'web', atATime: 128 } as const
    expect(actual(values).latency).toEqual(believed().latency)
    expect(actual(values).environments).toBe(1)
  })

  test('for one request at a time is the same, whatever it is called', () => {
    const { billing, paidMs, workedMs, ...one } = actual({ runsOn: 'web', atATime: 1 })
    const usual = actual()
    expect({ ...usual, ...one }).toEqual(usual)
    expect(billing.basis).toBe('processor')
    expect(paidMs).toBe(workedMs)
  })
})

describe('calls', () => {
  const four = { calls: 4, callMs: 120, spreadMs: 40 }
  const firstWaits = (values: Partial<Scenario>) =>
    requestsOf(believe(recorded(scenarioOf(values)))).map(({ pieces }) => {
      const wait = pieces.find(({ kind }) => kind === 'waiting')
      return wait && Math.round(1e6 * (wait.toMs - wait.fromMs))
    })

  test('that are awaited together overlap in either world, and in turn they do not', () => {
    for (const world of [believed, actual]) {
      const together = world({ ...four, order: 'together' }).latency.meanMs
      const inTurn = world(four).latency.meanMs
      expect(together).toBeLessThan(200)
      expect(inTurn).toBeGreaterThan(500)
    }
  })

  test('save environments as well as time if they are awaited together', () => {
    const together = actual({ ...four, order: 'together' })
    expect(together.environments).toBeLessThan(actual(four).environments)
    expect(together.paidMs).toBeLessThan(actual(four).paidMs / 2)
  })

  test('one after another need the thread for a moment between them', () => {
    const waits = [1, 2, 4].map((calls) => believed({ calls, callMs: 120 }).waitedMs)
    expect(waits).toEqual(waits.toSorted((a, b) => a - b))
    expect(waits[2]).toBeGreaterThan(1.5 * waits[0]!)
  })

  test('take as long as before if others are added', () => {
    expect(firstWaits(four)).toEqual(firstWaits({ ...four, calls: 1 }))
  })

  test('are none if none are made, and all of the computing is one piece', () => {
    const [first] = requestsOf(simulate(recorded(scenarioOf({ ...even, calls: 0 }))))
    expect(first!.pieces.map(({ kind, fromMs, toMs }) => [kind, toMs - fromMs])).toEqual([
      ['computing', 30],
    ])
  })
})

describe('requests stay the same', () => {
  const arrivals = (values: Partial<Scenario>) =>
    requestsOf(simulate(recorded(scenarioOf(values)))).map(({ cameMs }) => cameMs)

  test.each<Partial<Scenario>>([
    { beforeMs: 80, computing: 'varied' },
    { calls: 5, order: 'together' },
    { runsOn: 'managed', atATime: 3 },
    { initMs: 1000 },
  ])('under %o', (values) => {
    expect(arrivals(values)).toEqual(arrivals({}))
  })

  test('but for those of a burst', () => {
    const usual = arrivals({})
    const more = arrivals({ burst: 30 })
    expect(more.filter((ms) => ms !== 8000)).toEqual(usual)
    expect(more.length).toBe(usual.length + 30)
  })

  test('in what they compute, whatever the calls', () => {
    const computing = { computing: 'varied' } as const
    const shared = { ...computing, calls: 3, order: 'together' } as const
    const firstMs = (values: Partial<Scenario>) =>
      requestsOf(simulate(recorded(scenarioOf(values)))).map(({ pieces }) =>
        Math.round(1e6 * (pieces[0]!.toMs - pieces[0]!.fromMs)),
      )
    expect(firstMs(shared)).toEqual(firstMs(computing))
  })

  test('only with the same seed', () => {
    expect(believed({}, 8).requests).not.toBe(believed({}, 7).requests)
  })
})

describe('what is paid for', () => {
  test('is each invocation, rounded up to the step of the day', () => {
    // 410 ms each: 41 steps of 10 ms, but five of 100 ms.
    const values = { ...even, callMs: 380 }
    const perRequest = (billedStepMs: number) =>
      actual(values, { ...rules, billedStepMs }).paidMs / actual(values).requests
    expect(perRequest(100) / perRequest(1)).toBeCloseTo(500 / 410, 2)
    expect(perRequest(10)).toBeCloseTo(perRequest(1), 0)
  })

  test('includes cold starts since they are billed, and did not before', () => {
    const values = { ...even, perS: 3, burst: 40, initMs: 800 }
    const free = actual(values, { ...rules, initIsBilled: 0 })
    const billed = actual(values)
    expect(billed.paidMs - free.paidMs).toBeCloseTo(800 * billed.environments, 3)
    expect(billed.workedMs - free.workedMs).toBeCloseTo(800 * billed.environments, 3)
    expect(billed.latency).toEqual(free.latency)
  })

  test('is computing alone in a Web Function', () => {
    const { paidMs, computedMs } = actual({ runsOn: 'web' })
    expect(paidMs).toBe(computedMs)
  })

  test('is every environment of Managed Instances all the time, and so is the one instance', () => {
    expect(actual({ runsOn: 'managed' }).paidMs).toBe(3 * 20_000)
    expect(actual({ runsOn: 'managed' }, { ...rules, managedEnvironments: 5 }).paidMs).toBe(100_000)
    expect(believed().paidMs).toBe(20_000)
  })
})
