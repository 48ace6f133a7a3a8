import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { measure } from '../../../src/sims/ramp-up/measure.ts'
import { believe, simulate, type Result } from '../../../src/sims/ramp-up/model.ts'
import { refuse } from '../../../src/sims/ramp-up/refuse.ts'
import { allowanceOf } from '../../../src/sims/ramp-up/run/allowance.ts'
import type { Latencies } from '../../../src/sims/ramp-up/run/tally.ts'
import { durationMsOf, type Scenario } from '../../../src/sims/ramp-up/scenario.ts'
import { anyScenario, anyShort, inputOf, of2021, today } from './ramp-up-runs.ts'

const worlds = [believe, simulate] as const

function forAny(check: (scenario: Scenario, seed: number, rules: typeof today) => void): void {
  const seed = fc.integer({ min: 1, max: 999_999 })
  fc.assert(
    fc.property(anyShort, seed, fc.constantFrom(today, of2021), (scenario, drawn, rules) => {
      check(scenario, drawn, rules)
    }),
    { numRuns: 40, seed: 1 },
  )
}

const sumOf = (latencies: Latencies): number => latencies.reduce((sum, count) => sum + count, 0)

describe('in any scenario', () => {
  test('every request ends once: served, lost or waiting', () => {
    forAny((scenario, seed, rules) => {
      for (const world of worlds) {
        const result = world(inputOf(scenario, { seed, rules }))
        const { offered, served, lost, waiting, throttles, throttledByGrowth } = result
        expect(served + lost + waiting).toBe(offered)
        expect(throttles).toBeGreaterThanOrEqual(lost)
        expect(throttledByGrowth).toBeLessThanOrEqual(throttles)
        if (scenario.callers === 'give-up') expect([lost, waiting]).toEqual([throttles, 0])
      }
    })
  })

  test('nobody is turned away or waits in the believed world', () => {
    forAny((scenario, seed) => {
      const { served, offered, throttles, coldStarts } = believe(inputOf(scenario, { seed }))
      expect([served, throttles, coldStarts]).toEqual([offered, 0, 0])
    })
  })

  test('no more are taken than there are, and than the limit allows', () => {
    forAny((scenario, seed, rules) => {
      const { recording } = simulate(inputOf(scenario, { seed, rules, record: true }))
      const { taken, environments } = recording!
      taken.forEach((count, at) => {
        expect(count).toBeLessThanOrEqual(Math.min(environments[at]!, scenario.limit))
        expect(count).toBeGreaterThanOrEqual(0)
      })
    })
  })

  test('environments are added no faster than the allowance is refilled', () => {
    forAny((scenario, seed, rules) => {
      const { recording } = simulate(inputOf(scenario, { seed, rules, record: true }))
      const { first, perS, isShared } = allowanceOf(rules, scenario.region)
      const allowances = isShared ? 1 : scenario.functions
      const { environments } = recording!
      // Added minus refilled since the start: it never rises by more than the allowances hold.
      let lowest = 0
      environments.forEach((count, at) => {
        const above = count - environments[0]! - allowances * perS * (at / 10)
        lowest = Math.min(lowest, above)
        expect(above - lowest).toBeLessThanOrEqual(allowances * first + 1e-6)
      })
    })
  })

  test('what is recorded adds up to what is counted', () => {
    forAny((scenario, seed, rules) => {
      for (const world of worlds) {
        const { recording, ...counts } = world(inputOf(scenario, { seed, rules, record: true }))
        const { offered, warm, cold, throttles, lost, environments, latencies } = recording!
        const last = (series: Float64Array): number => series.at(-1)!
        expect(last(offered)).toBe(counts.offered)
        expect(last(warm) + last(cold)).toBe(counts.served)
        expect([last(cold), last(throttles), last(lost)]).toEqual([
          counts.coldStarts,
          counts.throttles,
          counts.lost,
        ])
        expect(Math.max(...environments)).toBeLessThanOrEqual(counts.environments)
        expect(latencies.length).toBe(durationMsOf(scenario) / 1000)
        expect(latencies.reduce((sum, one) => sum + sumOf(one), 0)).toBe(counts.served)
        for (const series of [offered, warm, cold, throttles, lost, environments])
          expect(series.every((value, at) => at === 0 || value >= series[at - 1]!)).toBe(true)
      }
    })
  })

  test('those served in the ramp are some of those served in the run', () => {
    forAny((scenario, seed, rules) => {
      for (const world of worlds) {
        const { latencies, served } = world(inputOf(scenario, { seed, rules }))
        expect(sumOf(latencies.run)).toBe(served)
        latencies.ramp.forEach((count, place) => {
          expect(count).toBeGreaterThanOrEqual(0)
          expect(count).toBeLessThanOrEqual(latencies.run[place]!)
        })
      }
    })
  })

  test('no more stand idle than are provisioned', () => {
    forAny((scenario, seed, rules) => {
      const { provisionedIdleS } = simulate(inputOf(scenario, { seed, rules }))
      const most = (scenario.provisioned * durationMsOf(scenario)) / 1000
      expect(provisionedIdleS).toBeGreaterThanOrEqual(0)
      expect(provisionedIdleS).toBeLessThanOrEqual(most + 1e-6)
    })
  })

  test('both worlds see the same requests', () => {
    forAny((scenario, seed, rules) => {
      const [wish, fact] = worlds.map((world) =>
        world(inputOf(scenario, { seed, rules, record: true })).recording!.offered.join(),
      )
      expect(fact).toBe(wish)
    })
  })

  test('the same seed gives the same run, recorded or not', () => {
    forAny((scenario, seed, rules) => {
      for (const world of worlds) {
        const run = (record: boolean): Result => world(inputOf(scenario, { seed, rules, record }))
        const { recording, ...counts } = run(true)
        expect(run(true)).toEqual({ ...counts, recording })
        expect(run(false)).toEqual(counts)
      }
    })
  })

  test('latencies lie between what a request takes and all that it may wait', () => {
    forAny((scenario, seed, rules) => {
      const numbers = measure(simulate(inputOf(scenario, { seed, rules })), scenario)
      const most = scenario.requestMs + scenario.initMs + 1430
      for (const [low, high] of [
        ['p50', 'p95'],
        ['p95', 'p99'],
        ['rampP50', 'rampP99'],
      ] as const) {
        if (Number.isNaN(numbers[low])) continue
        expect(numbers[low]).toBeGreaterThanOrEqual(scenario.requestMs)
        expect(numbers[high]).toBeGreaterThanOrEqual(numbers[low]!)
        expect(numbers[high]).toBeLessThanOrEqual(most)
      }
    })
  })
})

describe('in any position of the controls, however long the run', () => {
  test('the model ends, and the provider either accepts or says why not', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        const { served, lost, waiting, offered } = simulate(inputOf(scenario))
        expect(served + lost + waiting).toBe(offered)
        const answer = refuse(scenario, today)
        const isTooMuch = scenario.provisioned > Math.max(0, scenario.limit - 100)
        if (isTooMuch) expect(answer).toMatch(/^(Nothing|Of a limit of) .*\.$/)
        else expect(answer).toBeUndefined()
      }),
      { numRuns: 20, seed: 1 },
    )
  }, 20_000)
})

describe('requests stay the same', () => {
  const offered = (values: Partial<Scenario>, seed = 7): string => {
    const scenario = { ...short, ...values } as Scenario
    return simulate(inputOf(scenario, { seed, record: true })).recording!.offered.join()
  }
  const short = {
    ...anyOne(),
    steadyPerS: 100,
    peakPerS: 3000,
    startS: 2,
    lastsS: 5,
    shape: 'step',
  }

  test.each([
    { requestMs: 200, initMs: 5000 },
    { limit: 50, provisioned: 100 },
    { functions: 3, region: 'elsewhere' as const },
    { callers: 'retry' as const, limit: 50 },
  ])('under %o', (values) => {
    expect(offered(values)).toBe(offered({}))
  })

  test('before a rise, whatever it is', () => {
    const first = (series: string) => series.split(',').slice(0, 20)
    expect(first(offered({ peakPerS: 500, shape: 'line' }))).toEqual(first(offered({})))
  })

  test('but are others with another seed', () => {
    expect(offered({}, 8)).not.toBe(offered({}, 7))
  })

  function anyOne(): Scenario {
    return fc.sample(anyShort, { numRuns: 1, seed: 1 })[0]!
  }
})
