import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { measure } from '../../../src/sims/instance-concurrency/measure.ts'
import { believe, simulate, type Result } from '../../../src/sims/instance-concurrency/model.ts'
import { countSoFar } from '../../../src/sims/instance-concurrency/picture/so-far.ts'
import { refuse } from '../../../src/sims/instance-concurrency/refuse.ts'
import type { Piece } from '../../../src/sims/instance-concurrency/run/recorder.ts'
import { requestsAtATime, type Scenario } from '../../../src/sims/instance-concurrency/scenario.ts'
import {
  anyScenario,
  inputOf,
  recorded,
  requestsOf,
  rules,
  run,
} from './instance-concurrency-runs.ts'

/** Long enough for the burst. */
const durationMs = 9000

function forAny(check: (scenario: Scenario, seed: number) => void): void {
  const seed = fc.integer({ min: 1, max: 999_999 })
  fc.assert(
    fc.property(anyScenario, seed, (scenario, drawn) => {
      check(scenario, drawn)
    }),
    { numRuns: 25, seed: 1 },
  )
}

const worldsOf = (scenario: Scenario, seed: number): readonly Result[] =>
  Object.values(run(scenario, seed, durationMs))

const byTime = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.toSorted((a, b) => a.fromMs - b.fromMs || a.toMs - b.toMs)

describe('in any scenario', () => {
  test('every request that comes leaves, and not before it came', () => {
    forAny((scenario, seed) => {
      for (const result of worldsOf(scenario, seed)) {
        const requests = requestsOf(result)
        expect(requests.length).toBe(result.requests)
        expect(requests.filter(({ cameMs, leftMs }) => !(leftMs >= cameMs))).toEqual([])
        expect(requests.filter(({ leftMs }) => leftMs > durationMs).length).toBe(result.unfinished)
      }
    })
  })

  test('both worlds see the same requests, which make the same calls', () => {
    forAny((scenario, seed) => {
      const [believed, actual] = worldsOf(scenario, seed).map(requestsOf)
      expect(actual!.map(({ cameMs }) => cameMs)).toEqual(believed!.map(({ cameMs }) => cameMs))
      const callsMs = ({ pieces }: { readonly pieces: readonly Piece[] }): readonly number[] =>
        pieces.filter(({ kind }) => kind === 'waiting').map(({ fromMs, toMs }) => toMs - fromMs)
      // Of calls that begin after the run nothing is recorded, and they do so sooner in one world.
      const apartMs = actual!.flatMap((request, index) => {
        const others = callsMs(believed![index]!)
        return callsMs(request).map((ms, call) => Math.abs(ms - (others[call] ?? ms)))
      })
      expect(Math.max(0, ...apartMs)).toBeLessThan(1e-6)
    })
  })

  test('no environment serves more requests at a time than it may, and no row two', () => {
    forAny((scenario, seed) => {
      const result = simulate(recorded(scenario, seed), durationMs)
      const most = requestsAtATime(scenario, rules)
      const freeMs = new Map<string, number>()
      let wrong = 0
      for (const { environment, lane, cameMs, leftMs } of requestsOf(result)) {
        const row = `${environment} ${lane}`
        if (lane >= most || (freeMs.get(row) ?? 0) > cameMs) wrong++
        freeMs.set(row, leftMs)
      }
      expect(wrong).toBe(0)
    })
  })

  test('as many environments are started as the most in flight need, and no more', () => {
    forAny((scenario, seed) => {
      const { environments, inFlightMost } = simulate(inputOf(scenario, seed), durationMs)
      const ready = scenario.runsOn === 'managed' ? rules.managedEnvironments : 0
      const needed = Math.ceil(inFlightMost / requestsAtATime(scenario, rules))
      expect(environments).toBe(Math.max(ready, needed))
    })
  })

  test('a thread runs one piece at a time, and takes up what was ready first', () => {
    forAny((scenario, seed) => {
      for (const result of worldsOf(scenario, seed)) {
        const { environment, pieces } = result.recording!
        const endsMs = new Map<number, number>()
        const readies = new Map<number, number>()
        const readyMs = new Map(
          pieces
            .filter(({ kind }) => kind === 'ready')
            .map(({ request, fromMs, toMs }) => [`${request} ${toMs}`, fromMs]),
        )
        let wrong = 0
        for (const { kind, request, fromMs, toMs } of pieces) {
          if (kind !== 'computing') continue
          const thread = environment[request]!
          const wasReadyMs = readyMs.get(`${request} ${fromMs}`) ?? fromMs
          if ((endsMs.get(thread) ?? 0) > fromMs) wrong++
          if ((readies.get(thread) ?? 0) > wasReadyMs) wrong++
          endsMs.set(thread, toMs)
          readies.set(thread, wasReadyMs)
        }
        expect(wrong).toBe(0)
      }
    })
  })

  test('a request is always doing something, from when it comes until it leaves', () => {
    forAny((scenario, seed) => {
      for (const result of worldsOf(scenario, seed)) {
        const gapsMs = requestsOf(result)
          .filter(({ leftMs }) => leftMs <= durationMs)
          .map(({ cameMs, leftMs, pieces }) => {
            let reachedMs = cameMs
            let gapMs = 0
            for (const { fromMs, toMs } of byTime(pieces)) {
              gapMs = Math.max(gapMs, fromMs - reachedMs)
              reachedMs = Math.max(reachedMs, toMs)
            }
            return Math.max(gapMs, Math.abs(leftMs - reachedMs))
          })
        expect(Math.max(0, ...gapsMs)).toBeLessThan(1e-6)
      }
    })
  })

  test('computing is paid for, and nothing is paid for less than it takes', () => {
    forAny((scenario, seed) => {
      for (const { paidMs, workedMs, computedMs } of worldsOf(scenario, seed)) {
        expect(workedMs).toBeGreaterThanOrEqual(computedMs)
        expect(paidMs).toBeGreaterThanOrEqual(workedMs - 1e-6)
      }
    })
  })

  test('every measure is a number, and percentiles rise', () => {
    forAny((scenario, seed) => {
      for (const result of worldsOf(scenario, seed)) {
        const numbers = measure(result, scenario, durationMs / 1000)
        expect(Object.entries(numbers).filter(([, value]) => !Number.isFinite(value))).toEqual([])
        expect(Object.entries(numbers).filter(([, value]) => value < -1e-6)).toEqual([])
        const { p50Ms, p95Ms, p99Ms } = result.latency
        expect([p50Ms, p95Ms, p99Ms]).toEqual([p50Ms, p95Ms, p99Ms].toSorted((a, b) => a - b))
        expect(numbers['idleShare']).toBeLessThanOrEqual(100)
      }
    })
  })

  test('no request is faster than the longest thing that it does', () => {
    forAny((scenario, seed) => {
      for (const result of worldsOf(scenario, seed)) {
        const sparedMs = requestsOf(result).map(({ cameMs, leftMs, pieces }) => {
          const longestMs = Math.max(0, ...pieces.map(({ fromMs, toMs }) => toMs - fromMs))
          return longestMs - (leftMs - cameMs)
        })
        expect(Math.max(0, ...sparedMs)).toBeLessThan(1e-6)
      }
    })
  })

  test('what the picture counts at the end of the run is what is measured', () => {
    forAny((scenario, seed) => {
      for (const result of worldsOf(scenario, seed)) {
        const { environments, computedMs, paidMs, idleMs } = countSoFar(result, durationMs)
        expect(environments).toBe(result.environments)
        expect(computedMs).toBeCloseTo(result.computedMs, 5)
        expect(paidMs).toBeCloseTo(result.paidMs, 5)
        expect(idleMs).toBeCloseTo(result.paidMs - result.workedMs, 5)
      }
    })
  })

  test('the series of busy environments agrees with the requests', () => {
    forAny((scenario, seed) => {
      const result = simulate(recorded(scenario, seed), durationMs)
      const { busy, everyMs } = result.recording!
      expect(busy.length).toBe(durationMs / everyMs + 1)
      const requests = requestsOf(result)
      for (const sample of [1, 33, 163, durationMs / everyMs]) {
        const now = requests.filter(
          ({ cameMs, leftMs }) => cameMs <= sample * everyMs && leftMs > sample * everyMs,
        )
        // A request that comes or leaves at the very moment may count on either side.
        const edges = requests.filter(
          ({ cameMs, leftMs }) => cameMs === sample * everyMs || leftMs === sample * everyMs,
        )
        const found = new Set(now.map(({ environment }) => environment)).size
        expect(Math.abs(busy[sample]! - found)).toBeLessThanOrEqual(edges.length)
      }
    })
  })

  test('the same seed gives the same run, recorded or not', () => {
    forAny((scenario, seed) => {
      for (const world of [believe, simulate]) {
        const result = world(recorded(scenario, seed), durationMs)
        expect(world(recorded(scenario, seed), durationMs)).toEqual(result)
        const { recording, ...counts } = result
        expect(recording!.cameMs.length).toBe(counts.requests)
        expect(world(inputOf(scenario, seed), durationMs)).toEqual(counts)
      }
    })
  })

  test('what the provider refuses is refused with a sentence, and runs all the same', () => {
    forAny((scenario, seed) => {
      const refusal = refuse(scenario, rules)
      if (refusal !== undefined) expect(refusal).toMatch(/^[A-Z].*\.$/)
      expect(() => simulate(inputOf(scenario, seed), durationMs)).not.toThrow()
    })
  })
})
