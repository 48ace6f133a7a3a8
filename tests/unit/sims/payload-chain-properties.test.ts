import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { measure } from '../../../src/sims/payload-chain/measure.ts'
import { believe, simulate } from '../../../src/sims/payload-chain/model.ts'
import { refuse } from '../../../src/sims/payload-chain/refuse.ts'
import {
  hopsOf,
  services,
  type Scenario,
  type Service,
} from '../../../src/sims/payload-chain/scenario.ts'
import type { Rules } from '../../../src/sims/sim.ts'
import { anyScenario, inputOf, rules, through } from './payload-chain-runs.ts'

const worlds = [believe, simulate]

/** Any rules that a day might have: limits from nothing to more than anything here. */
const anyRules: fc.Arbitrary<Rules> = fc
  .record(
    Object.fromEntries(
      Object.keys(rules).map((name) => [name, fc.integer({ min: 1, max: 40_000_000 })]),
    ),
  )
  .map((drawn) => drawn as Rules)

function forAny(check: (scenario: Scenario, drawn: Rules, seed: number) => void): void {
  fc.assert(
    fc.property(
      anyScenario,
      fc.oneof(fc.constant(rules), anyRules),
      fc.integer({ min: 1, max: 999_999 }),
      (scenario, drawn, seed) => {
        check(scenario, drawn, seed)
      },
    ),
    { numRuns: 400, seed: 11 },
  )
}

const withRules = (scenario: Scenario, drawn: Rules, seed = 7) => ({
  ...inputOf(scenario, seed),
  rules: drawn,
})

describe('in any scenario, under any rules', () => {
  test('the same settings give the same run, whatever the seed and whether it is recorded', () => {
    forAny((scenario, drawn, seed) => {
      for (const world of worlds) {
        const first = world(withRules(scenario, drawn))
        expect(world({ ...withRules(scenario, drawn, seed), record: false })).toEqual(first)
      }
    })
  })

  test('the payload comes to the doors of the chain in order, and stops at the first too small', () => {
    forAny((scenario, drawn) => {
      for (const world of worlds) {
        const { hops, doors, isRefused } = world(withRules(scenario, drawn))
        expect(hops.map(({ service }) => service)).toEqual(hopsOf(scenario))
        expect(doors.map(({ service }) => service)).toEqual(hopsOf(scenario).slice(0, doors.length))
        for (const { bytes, limit } of doors.slice(0, -1)) expect(bytes).toBeLessThanOrEqual(limit)
        const last = doors.at(-1)
        expect(isRefused).toBe(last !== undefined && last.bytes > last.limit)
        if (!isRefused) expect(doors.length).toBe(hops.length)
      }
    })
  })

  test('every size is a whole number of bytes above nothing', () => {
    forAny((scenario, drawn) => {
      for (const world of worlds)
        for (const { bytes, copies } of world(withRules(scenario, drawn)).doors) {
          expect(Number.isSafeInteger(bytes) && bytes > 0).toBe(true)
          expect(Number.isSafeInteger(copies) && copies >= 1).toBe(true)
        }
    })
  })

  test('both worlds have the same data and the same chain, and the same first limit', () => {
    forAny((scenario, drawn) => {
      const [believed, actual] = worlds.map((world) => world(withRules(scenario, drawn)))
      expect(believed!.sentBytes).toBe(actual!.sentBytes)
      expect(believed!.hops[0]).toEqual(actual!.hops[0])
      for (const { bytes } of believed!.doors) expect(bytes).toBe(believed!.sentBytes)
    })
  })

  test('measures are numbers, and none is missing that could be there', () => {
    forAny((scenario, drawn) => {
      for (const world of worlds) {
        const result = world(withRules(scenario, drawn))
        const numbers = measure(result)
        for (const value of Object.values(numbers)) expect(Number.isFinite(value)).toBe(true)
        expect('refusedAbove' in numbers).toBe(result.isRefused)
        expect(numbers['tooLarge']! > 0).toBe(result.isRefused)
        expect(numbers['hopsPassed']! <= hopsOf(scenario).length).toBe(true)
      }
    })
  })

  test('what is refused is told in one sentence, and what is not has a chain', () => {
    forAny((scenario) => {
      const sentence = refuse(scenario)
      if (sentence !== undefined) expect(sentence).toMatch(/^[A-Z][^.]+\.$/)
      else expect(hopsOf(scenario).length).toBeGreaterThan(0)
    })
  })
})

describe('the lowest door', () => {
  /** Every door is open, but for these. */
  const doors = [...services, 'sns.most', 'kinesis.most']
  const open = { ...rules, ...Object.fromEntries(doors.map((name) => [name, Infinity])) }

  test('decides alone where all others are high enough', () => {
    fc.assert(
      fc.property(anyScenario, fc.nat({ max: 5 }), fc.integer(), (scenario, at, cut) => {
        const free = simulate(withRules(scenario, open)).doors
        const door = free[at]
        if (!door) return
        const limit = door.bytes + (cut % 3)
        const low = { [door.service]: limit, [`${door.service}.most`]: limit }
        const { isRefused } = simulate(withRules(scenario, { ...open, ...low }))
        const largest = Math.max(
          ...free.filter((one) => one.service === door.service).map(({ bytes }) => bytes),
        )
        expect(isRefused).toBe(largest > limit)
      }),
      { numRuns: 300, seed: 3 },
    )
  })

  test('lets no more through when it is lowered, nor any other', () => {
    fc.assert(
      fc.property(
        anyScenario,
        anyRules,
        fc.double({ min: 0.1, max: 1, noNaN: true }),
        (scenario, drawn, factor) => {
          const lowered = Object.fromEntries(
            Object.entries(drawn).map(([name, value]) => [
              name,
              name === 'batchBytes' ? value : value * factor,
            ]),
          )
          const before = measure(simulate(withRules(scenario, drawn)))
          const after = measure(simulate(withRules(scenario, lowered)))
          expect(after['hopsPassed']!).toBeLessThanOrEqual(before['hopsPassed']!)
        },
      ),
      { numRuns: 300, seed: 3 },
    )
  })

  test('is all that counts for a payload that stays as it is: it arrives if it fits the lowest', () => {
    const keeps = fc.constantFrom<Service>('step-functions', 'lambda-sync', 'lambda-async')
    const anyHops = fc.array(keeps, { maxLength: 6 })
    fc.assert(
      fc.property(anyHops, anyRules, fc.integer({ min: 1, max: 1200 }), (hops, drawn, jsonKib) => {
        const scenario = through(hops, { jsonKib })
        const { isRefused } = simulate(withRules(scenario, drawn))
        const lowest = Math.min(Infinity, ...hops.map((hop) => drawn[hop]!))
        expect(isRefused).toBe(jsonKib * 1024 > lowest)
      }),
      { numRuns: 300, seed: 3 },
    )
  })
})
