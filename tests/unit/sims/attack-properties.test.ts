import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { totalUsd } from '../../../src/sims/core/lambda-bill.ts'
import { measure } from '../../../src/sims/attack/measure.ts'
import { believe, simulate, type Result, type Toll } from '../../../src/sims/attack/model.ts'
import { refuse } from '../../../src/sims/attack/refuse.ts'
import { lines } from '../../../src/sims/attack/run/bill.ts'
import { attackOf, nightMin, placesOf, type Scenario } from '../../../src/sims/attack/scenario.ts'
import { anyScenario, inputOf, olderRules, rules } from './attack-runs.ts'

const worlds = [believe, simulate] as const

function forAny(check: (scenario: Scenario, seed: number) => void): void {
  fc.assert(
    fc.property(anyScenario, fc.integer({ min: 1, max: 999_999 }), (scenario, seed) => {
      check(scenario, seed)
    }),
    { numRuns: 25, seed: 1 },
  )
}

const refusedUsers = ({ byGateway, byPlaces, byGrowth, byRate }: Toll): number =>
  byGateway + byPlaces + byGrowth + byRate

const within = (part: number, whole: number): void => {
  expect(part).toBeGreaterThanOrEqual(-1e-6 * Math.max(1, whole))
  expect(part).toBeLessThanOrEqual(whole * (1 + 1e-9) + 1e-6)
}

describe('in any scenario', () => {
  test('every real user is served or turned away, in one of four ways', () => {
    forAny((scenario, seed) => {
      for (const world of worlds)
        for (const toll of Object.values(pick(world(inputOf(scenario, seed))))) {
          expect(toll.served + refusedUsers(toll)).toBeCloseTo(toll.users, 3)
          for (const count of Object.values(toll)) within(count, toll.users)
        }
    })
  })

  test('every hostile request is blocked, throttled, refused or served', () => {
    forAny((scenario, seed) => {
      for (const world of worlds) {
        const { sent, blocked, byGateway, byFunction, served } = world(
          inputOf(scenario, seed),
        ).hostile
        expect(blocked + byGateway + byFunction + served).toBeCloseTo(sent, 3)
        for (const count of [blocked, byGateway, byFunction, served]) within(count, sent)
      }
    })
  })

  test('no more requests are in flight than there are places', () => {
    forAny((scenario, seed) => {
      const { recording, inFlight } = simulate(inputOf(scenario, seed, true))
      expect(Math.max(...recording!.inFlight)).toBeLessThanOrEqual(placesOf(scenario))
      expect(inFlight).toBeLessThanOrEqual(placesOf(scenario))
    })
  })

  test('no more requests run than may begin, and the gateway passes no more than its bucket holds', () => {
    forAny((scenario, seed) => {
      const { night, hostile } = simulate(inputOf({ ...scenario, cached: 0 }, seed))
      const seconds = nightMin * 60
      const beginsPerS = rules.requestsPerPlace * placesOf(scenario)
      // Rates are held to what is expected; of a night’s counts, a hundredth may come on top.
      expect(night.served + hostile.served).toBeLessThanOrEqual(beginsPerS * seconds * 1.01 + 1000)
      if (scenario.door === 'url') return
      const perS = scenario.throttlePerS || rules.throttlePerS
      const bucket = perS * seconds + (perS * rules.throttleBurst) / rules.throttlePerS
      const passed = night.users - night.byGateway + hostile.byFunction + hostile.served
      expect(passed).toBeLessThanOrEqual(bucket + 1e-3)
    })
  })

  test('as believed, everybody is served and an attack costs nothing', () => {
    forAny((scenario, seed) => {
      const { night, bill } = believe(inputOf(scenario, seed))
      const calm = simulate(
        inputOf({ ...scenario, attackPerS: 0, limit: 10_000, cap: 0, throttlePerS: 0 }, seed),
      )
      expect(night.served).toBeCloseTo(night.users, 6)
      for (const line of lines) expect(bill[line]).toBeCloseTo(calm.bill[line], 6)
    })
  })

  test('the bill has no line below nothing, never falls, and ends at its total', () => {
    forAny((scenario, seed) => {
      for (const world of worlds) {
        const { bill, recording } = world(inputOf(scenario, seed, true))
        for (const line of lines) {
          const series = recording!.bill[line]
          expect(series.every((usd, at) => usd >= (series[at - 1] ?? 0) - 1e-9)).toBe(true)
          expect(series.at(-1)).toBe(bill[line])
        }
        expect(Number.isFinite(totalUsd(bill))).toBe(true)
      }
    })
  })

  test('both worlds, and all four ways to meet an attack, see the same requests', () => {
    forAny((scenario, seed) => {
      const [believed, actual] = worlds.map((world) => world(inputOf(scenario, seed, true)))
      expect(actual!.night.users).toBe(believed!.night.users)
      expect(actual!.hostile.sent).toBe(believed!.hostile.sent)
      expect(actual!.cases!.length).toBe(4)
      for (const { recording } of actual!.cases!)
        expect(recording.users).toEqual(actual!.recording!.users)
    })
  })

  test('the same seed gives the same night, recorded or not', () => {
    forAny((scenario, seed) => {
      for (const world of worlds) {
        const recorded = world(inputOf(scenario, seed, true))
        expect(world(inputOf(scenario, seed, true))).toEqual(recorded)
        const { recording, cases, ...counts } = recorded
        expect(recording!.users.length).toBe(nightMin + 1)
        expect(cases?.length ?? 0).toBe(world === simulate ? 4 : 0)
        expect(world(inputOf(scenario, seed))).toEqual(counts)
      }
    })
  })

  test('older rules are obeyed without complaint', () => {
    forAny((scenario, seed) => {
      const input = { ...inputOf(scenario, seed), rules: olderRules }
      for (const world of worlds)
        for (const value of Object.values(measure(world(input), scenario)))
          expect(Number.isFinite(value)).toBe(true)
    })
  })

  test('a refusal is a sentence, and what is refused runs all the same', () => {
    let refused = 0
    forAny((scenario, seed) => {
      const sentence = refuse(scenario, rules)
      const isCapTooLarge = scenario.cap > 0 && scenario.limit - scenario.cap < 100
      const isThrottleNowhere = scenario.door === 'url' && scenario.throttlePerS > 0
      expect(sentence !== undefined).toBe(isCapTooLarge || isThrottleNowhere)
      if (sentence === undefined) return
      refused++
      expect(sentence).toMatch(/^[A-Z][^]+\.$/)
      expect(simulate(inputOf(scenario, seed)).night.users).toBeGreaterThan(0)
    })
    expect(refused).toBeGreaterThan(5)
  })

  test('the recorded sums say of the attack what is counted of it', () => {
    forAny((scenario, seed) => {
      const { recording, inAttack, attackUsd } = simulate(inputOf(scenario, seed, true))
      const { fromMin, toMin } = attackOf(scenario)
      const between = (series: Float64Array): number => series[toMin]! - series[fromMin]!
      expect(between(recording!.users)).toBe(inAttack.users)
      expect(between(recording!.served)).toBeCloseTo(inAttack.served, 3)
      const usd = lines.reduce((sum, line) => sum + between(recording!.bill[line]), 0)
      expect(usd).toBeCloseTo(attackUsd, 4)
    })
  })
})

const pick = ({ night, inAttack }: Result): Readonly<Record<string, Toll>> => ({ night, inAttack })
