import type { Architecture, LambdaPrices, Tiers } from './lambda-prices.ts'

/**
 * What a month of one function costs. A bill has a line for each thing that is counted: requests,
 * the time that code runs weighted by its memory, and extras for those who configured them. The
 * formulas are those of the worked examples on the provider’s page,
 * https://aws.amazon.com/lambda/pricing/, and nothing is rounded to cents.
 */

/** What the month’s free allowance is taken off. It is the account’s, and others may have used it. */
export type FreeTier = 'none' | 'compute' | 'requests and compute'

/** A month’s use of a function. What is left out was not used. */
export interface LambdaUse {
  /** Calls outside provisioned concurrency, each of which ran for so long. */
  readonly requests: number
  readonly durationMs: number
  readonly memoryMb: number
  readonly architecture: Architecture
  readonly freeTier: FreeTier
  /** Room in /tmp. */
  readonly ephemeralMb?: number | undefined
  /** Environments kept ready for a time, and the calls that they served. */
  readonly provisioned?: {
    readonly environments: number
    readonly periodS: number
    readonly requests: number
    readonly durationMs: number
  }
  /** How long a version was active, and how often its snapshot was restored. */
  readonly snapStart?: { readonly activeS: number; readonly restores: number }
  /** Responses of a size, and how much of the month’s free gigabytes is left for them. */
  readonly streaming?: {
    readonly responses: number
    readonly mbEach: number
    readonly freeGbLeft: number
  }
  /** Environments that were created for a tenant. */
  readonly tenantEnvironments?: number | undefined
  readonly pollerHours?: Readonly<Record<'kafka' | 'sqs', number>>
  readonly durable?: {
    readonly operations: number
    readonly writtenGb: number
    readonly retainedGbMonths: number
  }
}

/** The lines of a bill in USD. */
export type Bill<Line extends string> = Readonly<Record<Line, number>>

export const totalUsd = (bill: Bill<string>): number =>
  Object.values(bill).reduce((total, usd) => total + usd, 0)

/** The bill of a function on the default compute. */
export function billFunction(use: LambdaUse, prices: LambdaPrices) {
  const { memoryMb, architecture, freeTier, provisioned, snapStart, streaming, durable } = use
  const memoryGb = memoryMb / 1024
  const runS = runSeconds(use.requests, use.durationMs, prices.stepMs)
  const readyRunS = provisioned
    ? runSeconds(provisioned.requests, provisioned.durationMs, prices.stepMs)
    : 0
  const readyS = provisioned
    ? provisioned.environments * roundUp(provisioned.periodS, prices.provisioned.stepS)
    : 0
  const ready = prices.provisioned[architecture]
  const extraGb = Math.max(0, (use.ephemeralMb ?? 0) - prices.ephemeral.freeMb) / 1024
  const requests = use.requests + (provisioned?.requests ?? 0)
  const freeRequests = freeTier === 'requests and compute' ? prices.free.requests : 0
  const freeGbS = freeTier === 'none' ? 0 : prices.free.gbS

  return {
    requests: (beyond(requests, freeRequests) * prices.requestUsdPerMillion) / 1e6,
    compute: tieredUsd(beyond(runS * memoryGb, freeGbS), prices.computeUsdPerGbS[architecture]),
    ephemeral: (runS + readyRunS) * extraGb * prices.ephemeral.usdPerGbS,
    provisioned: readyS * memoryGb * ready.usdPerGbS,
    computeProvisioned: readyRunS * memoryGb * ready.durationUsdPerGbS,
    cache: snapStart
      ? cachedS(snapStart.activeS, prices) * memoryGb * prices.snapStart.cacheUsdPerGbS
      : 0,
    restore: (snapStart?.restores ?? 0) * memoryGb * prices.snapStart.restoreUsdPerGb,
    streaming: streaming ? billedStreamGb(streaming, prices) * prices.streaming.usdPerGb : 0,
    tenantIsolation:
      (use.tenantEnvironments ?? 0) * memoryGb * prices.tenantIsolationUsdPerGb[architecture],
    pollers:
      (use.pollerHours?.kafka ?? 0) * prices.pollerUsdPerHour.kafka +
      (use.pollerHours?.sqs ?? 0) * prices.pollerUsdPerHour.sqs,
    operations: ((durable?.operations ?? 0) * prices.durable.operationUsdPerMillion) / 1e6,
    written: (durable?.writtenGb ?? 0) * prices.durable.writtenUsdPerGb,
    retained: (durable?.retainedGbMonths ?? 0) * prices.durable.retainedUsdPerGbMonth,
  } satisfies Bill<string>
}

/** Each unit at the rate of the tier in which it falls. */
export function tieredUsd(units: number, tiers: Tiers): number {
  let from = 0
  let usd = 0
  for (const tier of tiers) {
    usd += Math.max(0, Math.min(units, tier.to) - from) * tier.usd
    from = tier.to
  }
  return usd
}

/** The billed run time of so many calls, in seconds: each is rounded up by itself. */
export const runSeconds = (requests: number, durationMs: number, stepMs: number): number =>
  (requests * roundUp(durationMs, stepMs)) / 1000

/** The next multiple; 120.00000000000001 is 120 that was computed, and not the beginning of 121. */
const roundUp = (amount: number, step: number): number =>
  Math.max(0, Math.ceil(amount / step - 1e-9)) * step

const beyond = (amount: number, free: number): number => Math.max(0, amount - free)

/** A version that was never active has no snapshot to pay for. */
const cachedS = (activeS: number, { snapStart }: LambdaPrices): number =>
  activeS > 0 ? Math.max(activeS, snapStart.leastS) : 0

function billedStreamGb(
  { responses, mbEach, freeGbLeft }: NonNullable<LambdaUse['streaming']>,
  { streaming }: LambdaPrices,
): number {
  const gb = (responses * beyond(mbEach, streaming.freeMbEach)) / 1024
  return beyond(gb, freeGbLeft)
}
