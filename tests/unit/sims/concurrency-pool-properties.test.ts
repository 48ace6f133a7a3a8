import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { believe, simulate, type Result } from '../../../src/sims/concurrency-pool/model.ts'
import type { Scenario } from '../../../src/sims/concurrency-pool/scenario.ts'
import {
  anyScenario,
  inputOf,
  recorded,
  rules,
  scenarioOf,
  triesOf,
} from './concurrency-pool-runs.ts'

/** Long enough for the pool to fill and for retries, short enough for many scenarios. */
const durationMs = 2000
const worlds = [believe, simulate] as const

/** A burst within the run, since most of those that anyone could set begin after it. */
const anyEarly = fc
  .tuple(anyScenario, fc.nat({ max: 2 }), fc.nat({ max: 2 }))
  .map(([scenario, burstStartS, burstEndS]) => ({ ...scenario, burstStartS, burstEndS }))

function forAny(check: (scenario: Scenario, seed: number) => void): void {
  const seed = fc.integer({ min: 1, max: 999_999 })
  fc.assert(
    fc.property(anyEarly, seed, (scenario, drawn) => {
      check(scenario, drawn)
    }),
    { numRuns: 25, seed: 1 },
  )
}

const actual = (scenario: Scenario, seed: number): Result =>
  simulate(recorded(scenario, seed), durationMs)

describe('in any scenario', () => {
  test('every request ends once: served, lost or waiting', () => {
    forAny((scenario, seed) => {
      for (const world of worlds)
        for (const counts of world(inputOf(scenario, seed), durationMs).functions) {
          expect(counts.served + counts.lost + counts.waiting).toBe(counts.offered)
          expect(counts.lostInBurst).toBeLessThanOrEqual(counts.offeredInBurst)
          expect(counts.throttledByRate).toBeLessThanOrEqual(counts.throttles)
          if (scenario.callers === 'queue') expect(counts.lost).toBe(0)
        }
    })
  })

  test('no more requests are in flight than the account and each partition have places', () => {
    forAny((scenario, seed) => {
      const { partitions, peak, functions } = actual(scenario, seed)
      const placesOf = (name: string): number =>
        partitions
          .filter(({ owner }) => owner === name || owner === 'shared')
          .reduce((sum, { from, to }) => sum + to - from, 0)
      expect(partitions.at(-1)!.to).toBe(scenario.limit)
      expect(peak).toBeLessThanOrEqual(scenario.limit)
      for (const counts of functions) expect(counts.peak).toBeLessThanOrEqual(placesOf(counts.name))
    })
  })

  test('no place serves two requests at once, and none that is another’s', () => {
    forAny((scenario, seed) => {
      const result = actual(scenario, seed)
      const freeAtMs = new Float64Array(scenario.limit)
      let wrong = 0
      for (const { atMs, endMs, fn, place } of triesOf(result)) {
        if (place < 0) continue
        const { owner } = result.partitions.find(({ from, to }) => place >= from && place < to)!
        const { name } = result.functions[fn]!
        const isCapped = Number(scenario[`${name}Reserved`]) > 0
        const isItsOwn = owner === name || (owner === 'shared' && !isCapped)
        if (!isItsOwn || freeAtMs[place]! > atMs) wrong++
        freeAtMs[place] = endMs
      }
      expect(wrong).toBe(0)
    })
  })

  test('synchronous requests are let in no faster than the bucket of their partition fills', () => {
    forAny((scenario, seed) => {
      const result = actual({ ...scenario, callers: 'give-up' }, seed)
      for (const { from, to } of result.partitions) {
        const perMs = (rules.requestsPerPlace * (to - from)) / 1000
        // Let in minus refilled since the start: it never rises by more than the bucket holds.
        let lowest = 0
        let count = 0
        for (const { atMs, place } of triesOf(result)) {
          if (place < from || place >= to) continue
          lowest = Math.min(lowest, count - perMs * atMs)
          count++
          expect(count - perMs * atMs - lowest).toBeLessThanOrEqual(to - from + 1e-6)
        }
      }
    })
  })

  test('both worlds see the same requests', () => {
    forAny((scenario, seed) => {
      const offers = worlds.map((world) =>
        world(inputOf(scenario, seed), durationMs).functions.map(({ offered, offeredInBurst }) => ({
          offered,
          offeredInBurst,
        })),
      )
      expect(offers[1]).toEqual(offers[0])
    })
  })

  test('the series of those in flight agrees with the tries', () => {
    forAny((scenario, seed) => {
      for (const world of worlds) {
        const result = world(recorded(scenario, seed), durationMs)
        const { everyMs, inFlight } = result.recording!
        const tries = triesOf(result)
        expect(inFlight.map(({ length }) => length)).toEqual(
          result.functions.map(() => durationMs / everyMs + 1),
        )
        for (const sample of [0, 7, 18, durationMs / everyMs]) {
          const now = tries.filter(
            ({ atMs, endMs }) => atMs <= sample * everyMs && endMs > sample * everyMs,
          )
          expect(inFlight.map((series) => series[sample])).toEqual(
            result.functions.map((_, fn) => now.filter((request) => request.fn === fn).length),
          )
        }
      }
    })
  })

  test('the mean in flight is the time spent in places by the end, over the run', () => {
    forAny((scenario, seed) => {
      for (const world of worlds) {
        const result = world(recorded(scenario, seed), durationMs)
        const busyMs = triesOf(result).reduce(
          (sum, { atMs, endMs }) => sum + Math.min(endMs, durationMs) - atMs,
          0,
        )
        expect(result.meanInFlight).toBeCloseTo(busyMs / durationMs, 6)
      }
    })
  })

  test('the same seed gives the same run, recorded or not', () => {
    forAny((scenario, seed) => {
      for (const world of worlds) {
        const result = world(recorded(scenario, seed), durationMs)
        expect(world(recorded(scenario, seed), durationMs)).toEqual(result)
        const { recording, ...counts } = result
        expect(recording!.count).toBeGreaterThanOrEqual(0)
        expect(world(inputOf(scenario, seed), durationMs)).toEqual(counts)
      }
    })
  })
})

describe('requests stay the same', () => {
  // Ten seconds, of which the default burst takes the last two.
  const tries = (world: typeof believe, values: Partial<Scenario> = {}) =>
    triesOf(world(recorded(scenarioOf(values)), 10_000))

  /** As text, since comparing so many objects takes long. */
  const requests = (values: Partial<Scenario>, fn: number): readonly string[] =>
    tries(believe, values)
      .filter((request) => request.fn === fn)
      .map(({ atMs, endMs }) => `${atMs} to ${endMs}`)

  test.each([
    { burstPerS: 100 },
    { burstStartS: 2, burstEndS: 25 },
    { reportingMs: 100, reportingPerS: 900 },
    { limit: 50, checkoutReserved: 10, searchProvisioned: 20 },
    { functions: 4, imagesPerS: 500 },
    { callers: 'retry' as const },
  ])('for checkout and search under %o', (values) => {
    for (const fn of [0, 1]) expect(requests(values, fn).join()).toBe(requests({}, fn).join())
  })

  test('for the usual reports when the burst moves', () => {
    const usual = requests({ burstPerS: 0 }, 2)
    const seen = new Set(requests({ burstStartS: 3, burstEndS: 9 }, 2))
    expect(seen.size).toBeGreaterThan(10 * usual.length)
    expect(usual.filter((request) => !seen.has(request))).toEqual([])
  })

  test('in the actual world, where some are refused', () => {
    const arrivals = [believe, simulate].map((world) =>
      tries(world, { limit: 50 }).map(({ atMs, fn }) => `${fn} at ${atMs}`),
    )
    expect(arrivals[1]!.join()).toBe(arrivals[0]!.join())
  })

  test('but are others with another seed', () => {
    const [one, other] = [7, 8].map((seed) => believe(recorded(scenarioOf(), seed), 100))
    expect(triesOf(one!)[0]).not.toEqual(triesOf(other!)[0])
  })
})
