import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sum } from '../../../src/sims/core/statistics.ts'
import { believe, simulate, type Result } from '../../../src/sims/state-leak/model.ts'
import { refuse } from '../../../src/sims/state-leak/refuse.ts'
import {
  empty,
  foreign,
  habitsOf,
  kept,
  lost,
  made,
  older,
} from '../../../src/sims/state-leak/run/handler.ts'
import { sharesOf, type Scenario } from '../../../src/sims/state-leak/scenario.ts'
import {
  anyScenario,
  byEnvironment,
  callsOf,
  inputOf,
  oldRules,
  rules,
  run,
  scenarioOf,
} from './state-leak-runs.ts'

const worlds = [believe, simulate] as const

function forAny(check: (scenario: Scenario, seed: number) => void): void {
  const seed = fc.integer({ min: 1, max: 999_999 })
  fc.assert(
    fc.property(anyScenario, seed, (scenario, drawn) => {
      check(scenario, drawn)
    }),
    { numRuns: 100, seed: 1 },
  )
}

const recordedWorlds = (scenario: Scenario, seed: number): readonly Result[] =>
  Object.values(run(scenario, seed))

describe('in any scenario', () => {
  test('every call ends once, and all of them come if anybody calls', () => {
    forAny((scenario, seed) => {
      const isAnybody = sharesOf(scenario).some((share) => share > 0)
      for (const world of worlds) {
        const { ends, calls } = world(inputOf(scenario, seed))
        expect(calls).toBe(isAnybody ? scenario.calls : 0)
        expect(sum([...ends])).toBe(calls)
      }
    })
  })

  test('an environment takes no more calls at a time than it may', () => {
    forAny((scenario, seed) => {
      const atOnce = scenario.mode === 'several' ? scenario.atOnce : rules.callsAtOnce
      const result = simulate(inputOf(scenario, seed, true))
      callsOf(result).forEach((call, index) => {
        const running = callsOf(result)
          .slice(0, index)
          .filter((other) => other.environment === call.environment && other.cameByEnd > index)
        expect(running.length).toBeLessThan(atOnce)
      })
    })
  })

  test('no call goes to an environment that is not there yet, or is gone', () => {
    forAny((scenario, seed) => {
      const { calls, environments } = simulate(inputOf(scenario, seed, true)).recording!
      calls.forEach(({ environment, atMs }, index) => {
        const { born, goneMs } = environments[environment]!
        expect(born).toBeLessThanOrEqual(index)
        expect(atMs).toBeLessThanOrEqual(goneMs)
      })
    })
  })

  test('what a call is shown was left in its environment, in the same life of its process', () => {
    forAny((scenario, seed) => {
      const result = simulate(inputOf(scenario, seed, true))
      const calls = callsOf(result)
      for (const [index, call] of calls.entries()) {
        if (call.from < 0) continue
        const from = calls[call.from]!
        expect(from.environment).toBe(call.environment)
        expect(from.customer).toBe(call.shown)
        const [first, last] = [Math.min(index, call.from), Math.max(index, call.from)]
        const crash = calls
          .slice(first + 1, last)
          .some(({ environment, mb }) => environment === call.environment && mb > scenario.limitMb)
        expect(crash).toBe(false)
      }
    })
  })

  test('a call is shown its customer’s data unless it says otherwise', () => {
    forAny((scenario, seed) => {
      for (const result of recordedWorlds(scenario, seed))
        for (const { outcome, customer, shown, isAsked } of callsOf(result)) {
          if (outcome === foreign) expect(shown).not.toBe(customer)
          if (outcome === kept || outcome === older)
            expect([shown, isAsked]).toEqual([customer, true])
          if (outcome === made) expect(shown).toBe(customer)
        }
    })
  })

  test('memory never exceeds the limit but in calls that are lost, and starts anew after them', () => {
    forAny((scenario, seed) => {
      const result = simulate(inputOf(scenario, seed, true))
      expect(result.peakMb).toBeLessThanOrEqual(Math.max(scenario.limitMb, 0))
      for (const calls of byEnvironment(result)) {
        let isFresh = true
        for (const { beforeMb, mb, outcome } of calls) {
          if (isFresh) expect(beforeMb).toBe(scenario.baseMb)
          expect(mb).toBeGreaterThanOrEqual(beforeMb)
          isFresh = mb > scenario.limitMb
          if (isFresh) expect(outcome).toBe(lost)
        }
      }
    })
  })

  test('a crash takes those calls with it that run in the same environment, and no others', () => {
    forAny((scenario, seed) => {
      const { ends, crashes } = simulate(inputOf(scenario, seed))
      if (scenario.mode === 'several') expect(ends[lost]).toBeGreaterThanOrEqual(crashes)
      else expect(ends[lost]).toBe(crashes)
    })
  })

  test('nobody is shown another’s data where each has a place, or nothing is shared', () => {
    forAny((scenario, seed) => {
      const isSafe = scenario.code === 'keyed' || scenario.code === 'inside'
      const { ends } = simulate(inputOf(scenario, seed))
      if (isSafe || scenario.mode === 'isolation') expect(ends[foreign]).toBe(0)
      if (scenario.code !== 'finally' || scenario.mode !== 'several') expect(ends[empty]).toBe(0)
    })
  })

  test('one call at a time is enough for a global that is written before it is read', () => {
    forAny((scenario, seed) => {
      if (scenario.mode === 'several' || habitsOf[scenario.code].looks !== 'at the end') return
      const { ends } = simulate(inputOf(scenario, seed))
      expect(ends[made]! + ends[lost]!).toBe(
        scenario.calls * (ends[made]! + ends[lost]! > 0 ? 1 : 0),
      )
    })
  })

  test('with tenant isolation no environment serves two customers', () => {
    forAny((scenario, seed) => {
      const result = simulate(inputOf({ ...scenario, mode: 'isolation' }, seed, true))
      const { environments } = result.recording!
      byEnvironment(result).forEach((calls, environment) => {
        for (const { customer } of calls) expect(customer).toBe(environments[environment]!.owner)
      })
    })
  })

  test('as believed nobody is shown another’s data, and what was kept is found', () => {
    forAny((scenario, seed) => {
      const { ends, asked } = believe(inputOf(scenario, seed))
      expect(ends[foreign]! + ends[empty]! + ends[older]!).toBe(0)
      if (scenario.mode === 'routing' && habitsOf[scenario.code].looks === 'at first')
        expect(ends[kept]).toBe(asked)
    })
  })

  test('the fleet’s figures fit each other', () => {
    forAny((scenario, seed) => {
      const { fleet, durationMs, inFlightMs, calls } = simulate(inputOf(scenario, seed, true))
      const { created, peak, existedMs } = fleet!
      expect(peak).toBeLessThanOrEqual(created)
      expect(existedMs).toBeLessThanOrEqual(peak * durationMs + 1e-6)
      const atOnce = scenario.mode === 'several' ? scenario.atOnce : 1
      expect(inFlightMs).toBeLessThanOrEqual(existedMs * atOnce + 1e-6)
      if (calls > 0) expect(peak).toBeGreaterThan(0)
    })
  })

  test('both worlds see the same calls', () => {
    forAny((scenario, seed) => {
      const [one, other] = recordedWorlds(scenario, seed).map((result) =>
        callsOf(result).map(({ customer, atMs }) => `${customer} at ${atMs}`),
      )
      expect(one).toEqual(other)
    })
  })

  test('the same seed gives the same run, recorded or not', () => {
    forAny((scenario, seed) => {
      for (const world of worlds) {
        const result = world(inputOf(scenario, seed, true))
        expect(world(inputOf(scenario, seed, true))).toEqual(result)
        const { recording, ...counts } = result
        expect(recording!.calls.length).toBe(counts.calls)
        expect(world(inputOf(scenario, seed))).toEqual(counts)
      }
    })
  })

  test('the provider refuses in a sentence or not at all, and the model runs all the same', () => {
    forAny((scenario, seed) => {
      for (const era of [rules, oldRules]) {
        expect(refuse(scenario, era) ?? 'It is accepted.').toMatch(/^[A-Z].*\.$/)
        const { ends, calls } = simulate({ scenario, rules: era, seed, record: false })
        expect(sum([...ends])).toBe(calls)
      }
    })
  })
})

describe('calls stay the same', () => {
  const calls = (values: Partial<Scenario>, seed = 7) =>
    callsOf(run(scenarioOf(values), seed).actual).map(({ customer, atMs }) => ({ customer, atMs }))

  test.each([
    { mode: 'isolation' },
    { mode: 'several', atOnce: 2 },
    { code: 'keyed' },
    { routing: 'newest' },
    { environments: 0 },
    { idle: 1 },
    { callMs: 9000 },
    { baseMb: 20, leakMb: 0, limitMb: 1024 },
  ] as const)('under %o', (values) => {
    expect(calls(values)).toEqual(calls({}))
  })

  test('for one customer when another’s go to a third', () => {
    const ofA = (values: Partial<Scenario>) =>
      calls({ calls: 200, ...values }).flatMap(({ customer, atMs }) =>
        customer === 0 ? [atMs] : [],
      )
    const usual = ofA({})
    const moved = ofA({ shareB: 0, shareD: 3 })
    const shorter = Math.min(usual.length, moved.length)
    expect(shorter).toBeGreaterThan(50)
    expect(moved.slice(0, shorter)).toEqual(usual.slice(0, shorter))
  })

  test('but for the pauses, which move those after them', () => {
    const paused = calls({ pauseMin: 3, burstCalls: 10 })
    calls({}).forEach(({ customer, atMs }, index) => {
      const pauses = Math.floor(index / 10)
      expect(paused[index]!.customer).toBe(customer)
      expect(paused[index]!.atMs).toBeCloseTo(atMs + pauses * 180_000, 3)
    })
  })

  test('but are others with another seed', () => {
    expect(calls({}, 8)).not.toEqual(calls({}))
  })
})
