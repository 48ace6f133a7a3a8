import { runSeconds } from './lambda-bill.ts'
import type { EdgePrices, ManagedPrices, MicroVmPrices } from './lambda-prices.ts'

/*
 * What a month costs where functions do not run on the default compute, in USD. The formulas are
 * those of the worked examples on https://aws.amazon.com/lambda/pricing/; nothing is rounded to
 * cents, and none of these has a free tier.
 */

/** At the edge, run time is counted in 128 MB of memory for a second. */
export const billEdge = (
  use: { readonly requests: number; readonly durationMs: number; readonly memoryMb: number },
  prices: EdgePrices,
) => ({
  requests: (use.requests * prices.requestUsdPerMillion) / 1e6,
  compute:
    runSeconds(use.requests, use.durationMs, prices.stepMs) *
    (use.memoryMb / 128) *
    prices.usdPer128MbS,
})

/** The fee is a share of the price on demand, whatever is paid for the instances themselves. */
export const billManagedInstances = (
  use: {
    readonly requests: number
    readonly instanceHours: number
    readonly onDemandUsdPerHour: number
    readonly paidUsdPerHour: number
  },
  prices: ManagedPrices,
) => ({
  requests: (use.requests * prices.requestUsdPerMillion) / 1e6,
  ec2: use.instanceHours * use.paidUsdPerHour,
  fee: use.instanceHours * use.onDemandUsdPerHour * (prices.feePercent / 100),
})

/** Machines that are launched from an image, run a while, and may be suspended in between. */
export interface MicroVmUse {
  readonly launches: number
  /** The time that each runs, and how much of it at its peak rather than its baseline. */
  readonly secondsEach: number
  readonly peakPercent: number
  readonly baseline: Size
  readonly peak: Size
  /** Suspending writes this much, and launching and resuming read it. */
  readonly snapshotGb: number
  readonly suspendsEach: number
  /** The time that each is suspended. */
  readonly idleHoursEach: number
  readonly images: number
  readonly imageGb: number
  /** How many hours are a month of storage. */
  readonly monthHours: number
}

interface Size {
  readonly vcpu: number
  readonly gb: number
}

export function billMicroVms(use: MicroVmUse, prices: MicroVmPrices) {
  const perSecondUsd = ({ vcpu, gb }: Size): number =>
    vcpu * prices.vcpuUsdPerS + gb * prices.memoryUsdPerGbS
  const runS = use.launches * use.secondsEach
  const peakShare = use.peakPercent / 100
  const suspends = use.launches * use.suspendsEach
  const suspendedGbMonths = (use.launches * use.snapshotGb * use.idleHoursEach) / use.monthHours

  return {
    compute:
      runS * (peakShare * perSecondUsd(use.peak) + (1 - peakShare) * perSecondUsd(use.baseline)),
    snapshots:
      use.snapshotGb *
      (suspends * prices.snapshotWriteUsdPerGb +
        (suspends + use.launches) * prices.snapshotReadUsdPerGb),
    storage: (use.images * use.imageGb + suspendedGbMonths) * prices.storageUsdPerGbMonth,
  }
}
