import { describe, expect, test, vi } from 'vitest'
import { billServers } from '../../../src/sims/pricing/bill/servers.ts'
import { measure } from '../../../src/sims/pricing/measure.ts'
import { measures } from '../../../src/sims/pricing/measures.ts'
import { believe, monthOf, simulate } from '../../../src/sims/pricing/model.ts'
import { refuse } from '../../../src/sims/pricing/refuse.ts'
import { mostCalls } from '../../../src/sims/pricing/scenario.ts'
import { totalUsd } from '../../../src/sims/core/lambda-bill.ts'
import { anyScenario, forAny, inputOf, numbersOf, rules, run } from './pricing-runs.ts'

vi.setConfig({ testTimeout: 30_000 })

const worlds = [believe, simulate] as const
const compared = anyScenario.map((scenario) => ({ ...scenario, question: 'break-even' as const }))

describe('in any scenario', () => {
  test('nothing is random: any seed gives the same, recorded or not', () => {
    forAny((scenario) => {
      for (const world of worlds) {
        const input = inputOf(scenario)
        expect(world({ ...input, seed: 99, record: false })).toEqual(world(input))
      }
    })
  })

  test('no line is below nothing, and a bill is the sum of its lines', () => {
    forAny((scenario, share) => {
      for (const result of Object.values(run(scenario))) {
        const { lines, usd, serverLines, serverUsd } = monthOf(
          result,
          scenario,
          share * mostCalls(scenario),
        )
        for (const line of [...Object.values(lines), ...Object.values(serverLines)])
          expect(line).toBeGreaterThanOrEqual(-1e-9)
        expect(usd).toBeCloseTo(totalUsd(lines), 6)
        expect(serverUsd).toBeCloseTo(totalUsd(serverLines), 6)
      }
    })
  })

  test('more calls never cost less, and never need fewer servers', () => {
    forAny((scenario, share) => {
      for (const result of Object.values(run(scenario))) {
        const [less, more] = [share, 1].map((part) =>
          monthOf(result, scenario, part * mostCalls(scenario)),
        )
        expect(more!.usd).toBeGreaterThanOrEqual(less!.usd - 1e-9)
        expect(more!.servers).toBeGreaterThanOrEqual(less!.servers)
      }
    })
  })

  test('servers carry the busiest second, and with one fewer they would not', () => {
    forAny((scenario) => {
      const { actual } = run(scenario)
      const { servers, calls } = actual.end
      const busiest = (scenario.peak * calls) / (30 * 86_400)
      if (scenario.perServerS === 0 || scenario.server === 'article') {
        expect(servers).toBe(scenario.servers)
        return
      }
      expect(servers * scenario.perServerS).toBeGreaterThanOrEqual(busiest * (1 - 1e-6))
      if (servers > scenario.servers)
        expect((servers - 1) * scenario.perServerS).toBeLessThan(busiest)
    })
  })

  test('both worlds have the same servers, and send the same data', () => {
    forAny((scenario, share) => {
      const pair = run(scenario)
      const [believed, actual] = [pair.believed, pair.actual].map((result) =>
        monthOf(result, scenario, share * mostCalls(scenario)),
      )
      expect(believed!.serverLines).toEqual(actual!.serverLines)
      if (scenario.question === 'break-even')
        expect(believed!.lines.dataOut).toBe(actual!.lines.dataOut)
    })
  })

  test('a measure is a number that the list of measures has', () => {
    const keys = new Set(measures.map(({ key }) => key))
    forAny((scenario) => {
      for (const numbers of Object.values(numbersOf(scenario)))
        for (const [key, value] of Object.entries(numbers)) {
          expect(keys.has(key)).toBe(true)
          expect(Number.isFinite(value)).toBe(true)
        }
    })
  })

  test('what is refused is refused in one sentence, and reckoned all the same', () => {
    let refused = 0
    forAny((scenario) => {
      const sentence = refuse(scenario)
      if (sentence === undefined) return
      refused++
      expect(sentence).toMatch(/^[A-Z\d][^.]*\.$/)
      expect(measure(simulate(inputOf(scenario)), scenario)['totalUsd']).toBeGreaterThanOrEqual(0)
    })
    expect(refused).toBeGreaterThan(20)
  })
})

describe('the break-even of any comparison', () => {
  test('has functions cheaper at every smaller volume, and servers not dearer at it', () => {
    forAny((scenario, share) => {
      for (const result of Object.values(run(scenario))) {
        const { breakEvenCalls } = result
        if (breakEvenCalls === 0) {
          const { usd, serverUsd } = monthOf(result, scenario, 0)
          expect(usd).toBeGreaterThanOrEqual(serverUsd)
          continue
        }
        const below = share * Math.min(breakEvenCalls * (1 - 1e-6), 1e10)
        const before = monthOf(result, scenario, below)
        expect(before.usd).toBeLessThan(before.serverUsd + 1e-6 * before.usd + 1e-9)
        if (breakEvenCalls === Infinity) continue
        const at = monthOf(result, scenario, breakEvenCalls)
        expect(at.usd).toBeGreaterThanOrEqual(at.serverUsd * (1 - 1e-6))
      }
    }, compared)
  })

  test('is the same in a currency in which everything costs three times as much', () => {
    const isPrice = (name: string): boolean => /usd/i.test(name) || /^(ready|fargate)/.test(name)
    const tripled = Object.fromEntries(
      Object.entries(rules).map(([name, value]) => [
        name,
        isPrice(name) && name !== 'readyStepMin' ? 3 * value : value,
      ]),
    )
    forAny((scenario) => {
      const ours = { ...scenario, hourUsd: 0 }
      const input = inputOf(ours)
      for (const world of worlds) {
        const [usual, dear] = [input, { ...input, rules: tripled }].map(world)
        expect(dear!.end.usd).toBeCloseTo(3 * usual!.end.usd, 4)
        const ratio = dear!.breakEvenCalls / usual!.breakEvenCalls
        if (Number.isFinite(ratio)) expect(ratio).toBeCloseTo(1, 5)
        else expect(dear!.breakEvenCalls).toBe(usual!.breakEvenCalls)
      }
    }, compared)
  })

  test('is not later for more people on the functions, nor earlier for more on the servers', () => {
    forAny((scenario) => {
      const paid = { ...scenario, hourUsd: 50 }
      const crossing = (values: object) => run({ ...paid, ...values }).actual.breakEvenCalls
      const usual = crossing({})
      const { functionHours, serverHours } = paid
      expect(crossing({ functionHours: functionHours + 1 })).toBeLessThanOrEqual(usual * (1 + 1e-6))
      expect(crossing({ serverHours: serverHours + 1 })).toBeGreaterThanOrEqual(usual * (1 - 1e-6))
    }, compared)
  })
})

describe('a scaled month', () => {
  test('is right where it was known', () => {
    forAny((scenario) => {
      const pair = run(scenario)
      const [believed, actual] = [pair.believed, pair.actual].map((result) =>
        monthOf(result, scenario, scenario.knownMillion * 1e6),
      )
      expect(believed!.usd).toBeCloseTo(actual!.usd, 6)
    }, compared)
  })

  test('is right everywhere if nothing is free or paid by the hour, below the tiers', () => {
    const linear = compared.map((scenario) => ({
      ...scenario,
      freeTier: 'used-up' as const,
      memoryMb: 512,
      provisioned: 0,
      natGateways: 0,
      door: 'none' as const,
    }))
    forAny((scenario) => {
      const { believed, actual } = run(scenario)
      expect(believed.end.usd / actual.end.usd).toBeCloseTo(1, 9)
    }, linear)
  })

  test('is nothing for any volume if the known month was, but for people and data', () => {
    const free = compared.map((scenario) => ({
      ...scenario,
      freeTier: 'unused' as const,
      knownMillion: 0.1,
      durationMs: 1000,
      memoryMb: 512,
      coldPerThousand: 0,
      provisioned: 0,
      natGateways: 0,
      logBytes: 0,
      door: 'none' as const,
    }))
    forAny((scenario, share) => {
      const { lines, usd } = monthOf(run(scenario).believed, scenario, share * 1e9)
      expect(usd).toBe(lines.people + lines.dataOut)
    }, free)
  })
})

describe('the servers’ bill', () => {
  test('is that of the machines, once for each', () => {
    forAny((scenario) => {
      const { prices } = run(scenario).actual
      const [one, four] = [1, 4].map((count) => billServers(0, count, scenario, prices).machines)
      expect(four).toBeCloseTo(scenario.server === 'article' ? one! : 4 * one!, 9)
    })
  })
})
