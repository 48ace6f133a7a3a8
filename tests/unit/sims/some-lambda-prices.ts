import fc from 'fast-check'
import type { LambdaUse } from '../../../src/sims/core/lambda-bill.ts'
import type { LambdaPrices } from '../../../src/sims/core/lambda-prices.ts'

const tiersFrom = (usd: number) => [
  { to: 1000, usd },
  { to: 5000, usd: usd / 2 },
  { to: Infinity, usd: usd / 4 },
]

/** Invented, so that every line of a bill is a round number that no other line has. */
export const prices: LambdaPrices = {
  requestUsdPerMillion: 1e6,
  stepMs: 100,
  computeUsdPerGbS: { x86: tiersFrom(8), arm: tiersFrom(4) },
  free: { requests: 10, gbS: 20 },
  provisioned: {
    x86: { usdPerGbS: 3, durationUsdPerGbS: 5 },
    arm: { usdPerGbS: 2, durationUsdPerGbS: 4 },
    stepS: 300,
  },
  ephemeral: { usdPerGbS: 7, freeMb: 512 },
  snapStart: { cacheUsdPerGbS: 11, restoreUsdPerGb: 13, leastS: 60 },
  streaming: { usdPerGb: 17, freeMbEach: 6, freeGb: 100 },
  tenantIsolationUsdPerGb: { x86: 19, arm: 9 },
  pollerUsdPerHour: { kafka: 23, sqs: 29 },
  durable: { operationUsdPerMillion: 31e6, writtenUsdPerGb: 37, retainedUsdPerGbMonth: 41 },
  functionUrlUsd: 0,
  edge: { requestUsdPerMillion: 2e6, usdPer128MbS: 3, stepMs: 50 },
  managed: { requestUsdPerMillion: 1e6, feePercent: 15 },
  microVms: {
    vcpuUsdPerS: 2,
    memoryUsdPerGbS: 1,
    snapshotWriteUsdPerGb: 5,
    snapshotReadUsdPerGb: 3,
    storageUsdPerGbMonth: 7,
  },
}

/** A gigabyte on x86 that did nothing, without the free tier. */
export const nothing: LambdaUse = {
  requests: 0,
  durationMs: 0,
  memoryMb: 1024,
  architecture: 'x86',
  freeTier: 'none',
}

const amount = fc.nat({ max: 100_000 })

export const anyUse: fc.Arbitrary<Required<LambdaUse>> = fc.record({
  requests: amount,
  durationMs: fc.nat({ max: 900_000 }),
  memoryMb: fc.integer({ min: 128, max: 10_240 }),
  architecture: fc.constantFrom('x86', 'arm'),
  freeTier: fc.constantFrom('none', 'compute', 'requests and compute'),
  ephemeralMb: fc.integer({ min: 512, max: 10_240 }),
  provisioned: fc.record({
    environments: amount,
    periodS: amount,
    requests: amount,
    durationMs: fc.nat({ max: 900_000 }),
  }),
  snapStart: fc.record({ activeS: amount, restores: amount }),
  streaming: fc.record({
    responses: amount,
    mbEach: fc.nat({ max: 200 }),
    freeGbLeft: fc.nat({ max: 100 }),
  }),
  tenantEnvironments: amount,
  pollerHours: fc.record({ kafka: amount, sqs: amount }),
  durable: fc.record({ operations: amount, writtenGb: amount, retainedGbMonths: amount }),
})
