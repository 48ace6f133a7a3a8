/** A rate in USD that holds up to `to` units a month; the last one of a price holds to infinity. */
interface Tier {
  readonly to: number
  readonly usd: number
}

/** The first tier begins at nothing, and each other where the one before it ends. */
export type Tiers = readonly Tier[]

export type Architecture = 'x86' | 'arm'

type PerArchitecture<Price> = Readonly<Record<Architecture, Price>>

/**
 * What the provider asks for functions, in USD. A GB-second is one gigabyte of 1,024 MB for a
 * second: of configured memory, unless something else is said.
 */
export interface LambdaPrices {
  readonly requestUsdPerMillion: number
  /** Run time is rounded up to steps of this. */
  readonly stepMs: number
  readonly computeUsdPerGbS: PerArchitecture<Tiers>
  /** Per month, and for both architectures together. */
  readonly free: { readonly requests: number; readonly gbS: number }
  readonly provisioned: PerArchitecture<ProvisionedPrices> & { readonly stepS: number }
  /** Of room in /tmp above what is free. */
  readonly ephemeral: { readonly usdPerGbS: number; readonly freeMb: number }
  /** For keeping a snapshot, at least so long, and for each time that it is restored. */
  readonly snapStart: {
    readonly cacheUsdPerGbS: number
    readonly restoreUsdPerGb: number
    readonly leastS: number
  }
  /** Free are the first megabytes of each response, and gigabytes of each month. */
  readonly streaming: {
    readonly usdPerGb: number
    readonly freeMbEach: number
    readonly freeGb: number
  }
  /** Per GB of memory of each environment that is created. */
  readonly tenantIsolationUsdPerGb: PerArchitecture<number>
  readonly pollerUsdPerHour: Readonly<Record<'kafka' | 'sqs', number>>
  readonly durable: {
    readonly operationUsdPerMillion: number
    readonly writtenUsdPerGb: number
    readonly retainedUsdPerGbMonth: number
  }
  readonly functionUrlUsd: number
  readonly edge: EdgePrices
  readonly managed: ManagedPrices
  readonly microVms: MicroVmPrices
}

interface ProvisionedPrices {
  /** While it is configured, whether or not anything runs. */
  readonly usdPerGbS: number
  /** While something runs in it, besides. */
  readonly durationUsdPerGbS: number
}

export interface EdgePrices {
  readonly requestUsdPerMillion: number
  readonly usdPer128MbS: number
  readonly stepMs: number
}

export interface ManagedPrices {
  readonly requestUsdPerMillion: number
  /** Of what the instances cost on demand. */
  readonly feePercent: number
}

export interface MicroVmPrices {
  readonly vcpuUsdPerS: number
  readonly memoryUsdPerGbS: number
  readonly snapshotWriteUsdPerGb: number
  readonly snapshotReadUsdPerGb: number
  readonly storageUsdPerGbMonth: number
}
