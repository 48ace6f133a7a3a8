import type { LambdaPrices, Tiers } from '../../sims/core/lambda-prices.ts'

/** Gives the number of a fact or of one of its parts, as of some day. */
export type Read = (name: string) => number

/** The tiers of a fact with the parts `tier1ToGbs`, `tier1UsdPerGbs`, `tier2ToGbs` and so on. */
export function readTiers(read: Read, id: string, count: number, unit: string, per = unit): Tiers {
  return Array.from({ length: count }, (_, index) => {
    const tier = `${id}.tier${index + 1}`
    const isLast = index === count - 1
    return { to: isLast ? Infinity : read(`${tier}To${unit}`), usd: read(`${tier}UsdPer${per}`) }
  })
}

export const readLambdaPrices = (read: Read): LambdaPrices => ({
  requestUsdPerMillion: read('price-lambda-request'),
  stepMs: read('price-lambda-granularity'),
  computeUsdPerGbS: {
    x86: readTiers(read, 'price-lambda-gbs-x86-tiers', 3, 'Gbs'),
    arm: readTiers(read, 'price-lambda-gbs-arm', 3, 'Gbs'),
  },
  free: {
    requests: read('price-lambda-free-tier.freeRequests'),
    gbS: read('price-lambda-free-tier.freeGbs'),
  },
  provisioned: {
    x86: readProvisioned(read, 'price-provisioned-concurrency'),
    arm: readProvisioned(read, 'price-provisioned-concurrency-arm'),
    stepS: read('price-provisioned-concurrency.stepMin') * 60,
  },
  ephemeral: {
    usdPerGbS: read('price-ephemeral-storage'),
    freeMb: read('price-ephemeral-storage.freeMb'),
  },
  snapStart: {
    cacheUsdPerGbS: read('price-snapstart.cacheUsdPerGbs'),
    restoreUsdPerGb: read('price-snapstart.restoreUsdPerGb'),
    leastS: read('price-snapstart.leastH') * 3600,
  },
  streaming: {
    usdPerGb: read('price-streaming'),
    freeMbEach: read('price-streaming.freeMb'),
    freeGb: read('price-streaming.freeGb'),
  },
  tenantIsolationUsdPerGb: {
    x86: read('price-tenant-isolation.x86UsdPerGb'),
    arm: read('price-tenant-isolation.armUsdPerGb'),
  },
  pollerUsdPerHour: {
    kafka: read('price-event-pollers.kafkaUsdPerHour'),
    sqs: read('price-event-pollers.sqsUsdPerHour'),
  },
  durable: {
    operationUsdPerMillion: read('price-durable.operationUsdPerMillion'),
    writtenUsdPerGb: read('price-durable.writtenUsdPerGb'),
    retainedUsdPerGbMonth: read('price-durable.retainedUsdPerGbMonth'),
  },
  functionUrlUsd: read('price-function-url'),
  edge: {
    requestUsdPerMillion: read('price-lambda-edge.requestUsdPerMillion'),
    usdPer128MbS: read('price-lambda-edge.usdPer128MbSecond'),
    stepMs: read('price-lambda-edge.stepMs'),
  },
  managed: {
    requestUsdPerMillion: read('price-lmi.requestUsdPerMillion'),
    feePercent: read('price-lmi.feePercent'),
  },
  microVms: {
    vcpuUsdPerS: read('price-microvms.vcpuUsdPerSecond'),
    memoryUsdPerGbS: read('price-microvms.memoryUsdPerGbs'),
    snapshotWriteUsdPerGb: read('price-microvms.writeUsdPerGb'),
    snapshotReadUsdPerGb: read('price-microvms.readUsdPerGb'),
    storageUsdPerGbMonth: read('price-microvms.storageUsdPerGbMonth'),
  },
})

const readProvisioned = (read: Read, id: string) => ({
  usdPerGbS: read(`${id}.provisionedUsdPerGbs`),
  durationUsdPerGbS: read(`${id}.durationUsdPerGbs`),
})
