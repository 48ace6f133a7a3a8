import { describe, expect, test } from 'vitest'
import { getLedger } from '../../../src/build/facts.ts'
import { settingOf } from '../../../src/build/sims.ts'
import { unseenSeeds } from '../../../src/sims/grade.ts'
import { believed, mean, sim } from './always-cheaper.ts'
import { findBlock, load } from './code-blocks.ts'

const fact = (id: string): number => getLedger().factNumber(id)

describe('the webhooks', () => {
  test('cost the same with every seed, in both worlds', () => {
    for (const world of ['believed', 'actual'] as const) {
      const runs = unseenSeeds.map((seed) => {
        return JSON.stringify(sim.count(settingOf(sim, { preset: 'webhooks', seed }), world))
      })
      expect(new Set(runs).size).toBe(1)
    }
  })

  test('cost forty cents at three million, and at 130 million more than the containers', () => {
    expect(mean({ millionCalls: 3 })('totalUsd')).toBeCloseTo(0.4, 2)
    expect(mean()('dearerUsd')).toBeGreaterThan(50)
    expect(believed()('dearerUsd')).toBeLessThan(-150)
  })

  test('come fifty times a second, which four containers carry at less than half', () => {
    const perS = mean()('callsPerS')
    expect(perS).toBeCloseTo(50, 0)
    expect(mean()('servers')).toBeCloseTo(4, 9)
    expect(perS / (4 * 30)).toBeLessThan(1 / 2)
  })
})

describe('a free part is not a low price', () => {
  test('of three million webhooks no run time was paid, and two requests in three', () => {
    const small = mean({ millionCalls: 3 })
    expect(small('computeUsd')).toBe(0)
    const eachUsd = fact('price-lambda-request') / 1e6
    expect(small('requestsUsd')).toBeCloseTo(2e6 * eachUsd, 6)
  })

  test('the next hundred million cost the full price', () => {
    const paid = (millionCalls: number) => mean({ millionCalls })('totalUsd')
    const rate = (from: number, to: number) => (paid(to) - paid(from)) / (to - from)
    const callUsd = 0.1 * fact('price-lambda-gbs-x86') * 1e6 + fact('price-lambda-request')
    expect(rate(10, 60)).toBeCloseTo(callUsd, 6)
    expect(rate(60, 130)).toBeCloseTo(callUsd, 6)
  })

  test('they use thirteen million gigabyte-seconds, and cheaper ones begin at billions', () => {
    expect(130e6 * 0.2 * 0.5).toBe(13e6)
    expect(fact('price-lambda-gbs-x86-tiers.tier1ToGbs')).toBeGreaterThan(2e9)
  })
})

describe('a server gets cheaper with each call', () => {
  test('a second of a function costs more than twice as much as of a container of its size', () => {
    const gb = fact('lambda-memory-cpu') / 1024
    const lambdaUsd = gb * fact('price-lambda-gbs-x86') * 3600
    const fargateUsd =
      fact('price-fargate.x86UsdPerVcpuHour') + 2 * fact('price-fargate.x86UsdPerGbHour')
    expect(lambdaUsd / fargateUsd).toBeGreaterThan(2)
    expect(lambdaUsd / fargateUsd).toBeLessThan(2.5)
  })

  test('a quiet API costs cents, and two servers for it some thirty dollars', () => {
    const quiet = mean({}, 'quiet-api')
    expect(quiet('totalUsd')).toBeLessThan(1)
    expect(quiet('serverUsd')).toBeGreaterThan(25)
  })
})

describe('the article', () => {
  const article = mean({}, 'article')

  test('had servers that were three dollars dearer than the rates of its year', () => {
    const { history } = getLedger().getFact('seed-price-comparison-today')
    expect(fact('seed-price-comparison.targetUsd') - Number(history[0]!.value)).toBeCloseTo(3, 0)
  })

  test('scaled what the free tier had left, and so came out nearly a tenth too high', () => {
    const thought = believed({}, 'article')('breakEvenMillion')
    expect(thought / article('breakEvenMillion')).toBeCloseTo(1.1, 1)
    const same = believed({ freeTier: 'used-up' }, 'article')('breakEvenMillion')
    expect(same).toBeCloseTo(article('withoutFreeMillion'), 6)
  })

  test('looks right again at what the servers cost today', () => {
    expect(Math.abs(mean({}, 'today')('breakEvenMillion') - 4.5)).toBeLessThan(0.1)
  })

  test('had a front door on one side only, and with another crosses below three million', () => {
    const withDoor = mean({ door: 'rest' }, 'article')('breakEvenMillion')
    expect(withDoor).toBeLessThan(3)
    expect(withDoor).toBeLessThan(article('breakEvenMillion'))
  })
})

describe('what can be done', () => {
  const dearer = (values = {}) => mean(values)('dearerUsd')

  test('Arm on both sides is a fairer comparison, and a worse one for functions', () => {
    const one = dearer({ architecture: 'arm' })
    const both = dearer({ architecture: 'arm', server: 'fargateArm' })
    expect([one > 0, both > one, dearer() > both]).toEqual([true, true, true])
  })

  test('less memory or shorter calls make functions the cheaper side, and a door does not', () => {
    expect(dearer({ memoryMb: 320 })).toBeLessThan(0)
    expect(dearer({ durationMs: 100 })).toBeLessThan(0)
    expect(dearer({ door: 'http' })).toBeGreaterThan(dearer())
  })
})

describe('the code', () => {
  interface Call {
    readonly gb: number
    readonly seconds: number
  }
  type BreakEven = (serversUsd: number, call: Call) => number
  const block = findBlock('always-cheaper', 'breakEven')
  const { breakEven } = load<{ readonly breakEven: BreakEven }>(block)

  test.each([
    ['article', { gb: 0.5, seconds: 1 }, {}],
    ['article', { gb: 0.5, seconds: 0.05 }, { durationMs: 50 }],
    ['today', { gb: 0.25, seconds: 0.1 }, { memoryMb: 256, durationMs: 100 }],
  ])('finds where the simulation’s bills cross: %s, %o', (preset, call, values) => {
    const run = mean(values, preset)
    const million = breakEven(run('serverUsd'), call) / 1e6
    expect(million).toBeCloseTo(run('breakEvenMillion'), 3)
  })

  test('has the prices of the ledger', () => {
    const prices = ['price-lambda-gbs-x86', 'price-lambda-free-tier.freeGbs'].map(fact)
    for (const price of prices) expect(block.code.replaceAll('_', '')).toContain(String(price))
    expect(block.code).toContain(`call: ${(fact('price-lambda-request') / 1e6).toFixed(7)}`)
  })
})
