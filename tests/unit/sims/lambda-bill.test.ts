import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  billFunction,
  runSeconds,
  tieredUsd,
  totalUsd,
  type LambdaUse,
} from '../../../src/sims/core/lambda-bill.ts'
import {
  billEdge,
  billManagedInstances,
  billMicroVms,
} from '../../../src/sims/core/lambda-bill-elsewhere.ts'
import { anyUse, nothing, prices } from './some-lambda-prices.ts'

const bill = (use: LambdaUse) => billFunction(use, prices)
const check = { numRuns: 200, seed: 1 }

describe('the run time that is billed', () => {
  test.each([
    [1, 100, 100],
    [100, 100, 100],
    [101, 100, 200],
    [27.4, 1, 28],
    [0, 100, 0],
    // 300 times 0.4, as floating point has it, is a little more than 120.
    [300 * 0.4, 1, 120],
  ])('of a call of %f ms in steps of %i ms is %i ms', (durationMs, stepMs, billedMs) => {
    expect(runSeconds(1000, durationMs, stepMs)).toBe(billedMs)
  })

  test('is never less than the time taken, and less than a step more', () => {
    const durations = fc.double({ min: 0, max: 900_000, noNaN: true })
    fc.assert(
      fc.property(durations, fc.constantFrom(1, 50, 100), (durationMs, stepMs) => {
        const extraMs = runSeconds(1000, durationMs, stepMs) - durationMs
        expect(extraMs).toBeGreaterThanOrEqual(-1e-6)
        expect(extraMs).toBeLessThan(stepMs)
      }),
      check,
    )
  })
})

describe('a price by tiers', () => {
  const tiers = prices.computeUsdPerGbS.x86

  test.each([
    [0, 0],
    [1000, 8000],
    [1001, 8004],
    [5000, 24_000],
    [5001, 24_002],
  ])('makes of %i units %i USD', (units, usd) => {
    expect(tieredUsd(units, tiers)).toBe(usd)
  })

  test('has no jumps, and no unit costs more than one of the first tier or less than nothing', () => {
    const units = fc.double({ min: 0, max: 10_000, noNaN: true })
    fc.assert(
      fc.property(units, fc.double({ min: 0, max: 2000, noNaN: true }), (some, more) => {
        const extraUsd = tieredUsd(some + more, tiers) - tieredUsd(some, tiers)
        expect(extraUsd).toBeGreaterThanOrEqual(-1e-6)
        expect(extraUsd).toBeLessThanOrEqual(8 * more + 1e-6)
      }),
      check,
    )
  })
})

describe('the lines of a function’s bill', () => {
  const cases: readonly [string, Partial<LambdaUse>, object][] = [
    ['requests', { requests: 3 }, { requests: 3 }],
    ['run time', { requests: 3, durationMs: 1000 }, { requests: 3, compute: 24 }],
    [
      'half the memory',
      { requests: 4, durationMs: 1000, memoryMb: 512 },
      { requests: 4, compute: 16 },
    ],
    ['Arm', { requests: 3, durationMs: 1000, architecture: 'arm' }, { requests: 3, compute: 12 }],
    [
      'the free tier on all',
      { requests: 30, durationMs: 1000, freeTier: 'requests and compute' },
      { requests: 20, compute: 80 },
    ],
    [
      'the free tier on compute',
      { requests: 30, durationMs: 1000, freeTier: 'compute' },
      { requests: 30, compute: 80 },
    ],
    [
      'room in /tmp above 512 MB',
      { requests: 2, durationMs: 1000, ephemeralMb: 1536 },
      { requests: 2, compute: 16, ephemeral: 14 },
    ],
    [
      'room in /tmp that is free',
      { requests: 1, durationMs: 1000, ephemeralMb: 512 },
      { requests: 1, compute: 8 },
    ],
    [
      'provisioned concurrency, by five minutes',
      { provisioned: { environments: 2, periodS: 301, requests: 4, durationMs: 1000 } },
      { requests: 4, provisioned: 2 * 600 * 3, computeProvisioned: 20 },
    ],
    [
      'a snapshot of a minute',
      { snapStart: { activeS: 1, restores: 2 } },
      { cache: 660, restore: 26 },
    ],
    ['a snapshot of longer', { snapStart: { activeS: 100, restores: 0 } }, { cache: 1100 }],
    ['short responses', { streaming: { responses: 1024, mbEach: 6, freeGbLeft: 0 } }, {}],
    [
      'long responses',
      { streaming: { responses: 1024, mbEach: 16, freeGbLeft: 4 } },
      { streaming: 6 * 17 },
    ],
    ['tenants in isolation', { tenantEnvironments: 2 }, { tenantIsolation: 38 }],
    ['pollers', { pollerHours: { kafka: 2, sqs: 1 } }, { pollers: 75 }],
    [
      'durable steps',
      { durable: { operations: 1, writtenGb: 2, retainedGbMonths: 3 } },
      { operations: 31, written: 74, retained: 123 },
    ],
  ]

  test.each(cases)('count %s', (_, use, lines) => {
    expect(bill({ ...nothing, ...use })).toEqual({ ...bill(nothing), ...lines })
  })
})

describe('any bill', () => {
  test('has no line below nothing', () => {
    fc.assert(
      fc.property(anyUse, (use) => {
        for (const usd of Object.values(bill(use))) expect(usd).toBeGreaterThanOrEqual(0)
      }),
      check,
    )
  })

  test('is nothing without use, however the function is configured', () => {
    fc.assert(
      fc.property(anyUse, ({ memoryMb, architecture, freeTier, ephemeralMb, provisioned }) => {
        const idle = { ...nothing, memoryMb, architecture, freeTier, ephemeralMb }
        const { environments } = provisioned
        const forNoTime = { environments, periodS: 0, requests: 0, durationMs: 0 }
        expect(totalUsd(bill({ ...idle, provisioned: forNoTime }))).toBe(0)
      }),
      check,
    )
  })

  const more: readonly [string, (use: Required<LambdaUse>) => LambdaUse][] = [
    ['requests', (use) => ({ ...use, requests: use.requests + 1 })],
    ['run time', (use) => ({ ...use, durationMs: use.durationMs + 100 })],
    ['memory', (use) => ({ ...use, memoryMb: use.memoryMb + 64 })],
    ['room in /tmp', (use) => ({ ...use, ephemeralMb: (use.ephemeralMb ?? 0) + 64 })],
    [
      'provisioned environments',
      (use) => ({
        ...use,
        provisioned: { ...use.provisioned, environments: use.provisioned.environments + 1 },
      }),
    ],
    [
      'time of a snapshot',
      (use) => ({ ...use, snapStart: { ...use.snapStart, activeS: use.snapStart.activeS + 1 } }),
    ],
    [
      'size of responses',
      (use) => ({ ...use, streaming: { ...use.streaming, mbEach: use.streaming.mbEach + 1 } }),
    ],
  ]

  test.each(more)('is never lower with more %s', (_, increase) => {
    fc.assert(
      fc.property(anyUse, (use) => {
        const before = totalUsd(bill(use))
        expect(totalUsd(bill(increase(use)))).toBeGreaterThanOrEqual(before * (1 - 1e-12))
      }),
      check,
    )
  })

  test('is lower by the free tier, and by no more than what that is worth', () => {
    fc.assert(
      fc.property(anyUse, (use) => {
        const full = bill({ ...use, freeTier: 'none' })
        const reduced = bill({ ...use, freeTier: 'requests and compute' })
        const rate = prices.computeUsdPerGbS[use.architecture][0]!.usd
        expect(full.requests - reduced.requests).toBeCloseTo(
          Math.min(10, use.requests + use.provisioned.requests),
        )
        const savedUsd = full.compute - reduced.compute
        expect(savedUsd).toBeGreaterThanOrEqual(-1e-6)
        expect(savedUsd).toBeLessThanOrEqual(20 * rate + 1e-6)
        expect({ ...reduced, requests: 0, compute: 0 }).toEqual({
          ...full,
          requests: 0,
          compute: 0,
        })
      }),
      check,
    )
  })
})

describe('bills of other computes', () => {
  test('at the edge count 128 MB and steps of their own', () => {
    const use = { requests: 10, durationMs: 51, memoryMb: 256 }
    expect(billEdge(use, prices.edge)).toEqual({ requests: 20, compute: 10 * 0.1 * 2 * 3 })
  })

  test('on managed instances have a fee on the price without any discount', () => {
    const hours = { instanceHours: 10, onDemandUsdPerHour: 2, paidUsdPerHour: 0.5 }
    expect(billManagedInstances({ requests: 3, ...hours }, prices.managed)).toEqual({
      requests: 3,
      ec2: 5,
      fee: 3,
    })
  })

  const machines = {
    launches: 2,
    secondsEach: 100,
    peakPercent: 25,
    baseline: { vcpu: 1, gb: 2 },
    peak: { vcpu: 4, gb: 8 },
    snapshotGb: 2,
    suspendsEach: 3,
    idleHoursEach: 5,
    images: 1,
    imageGb: 4,
    monthHours: 10,
  }

  test('of MicroVMs count the peak while it lasts, each write and read, and what is kept', () => {
    expect(billMicroVms(machines, prices.microVms)).toEqual({
      compute: 50 * 16 + 150 * 4,
      // Six suspensions and resumptions, and two launches.
      snapshots: 2 * (6 * 5 + 8 * 3),
      storage: (4 + 2) * 7,
    })
  })

  test('of MicroVMs that are never launched are the image’s storage', () => {
    expect(billMicroVms({ ...machines, launches: 0 }, prices.microVms)).toEqual({
      compute: 0,
      snapshots: 0,
      storage: 28,
    })
  })
})
