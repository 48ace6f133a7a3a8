import type { LambdaPrices, Tiers } from '../core/lambda-prices.ts'
import type { Rules } from '../sim.ts'

/** The rules of a day, and those of them that belong together. */
export interface Prices {
  readonly rules: Rules
  readonly lambda: LambdaPrices
  /** Per million requests. */
  readonly http: Tiers
  readonly rest: Tiers
  /** Per gigabyte that leaves for the internet. */
  readonly out: Tiers
}

export const pricesOf = (rules: Rules): Prices => ({
  rules,
  lambda: lambdaPricesOf(rules),
  http: readTiers(rules, 'http'),
  rest: readTiers(rules, 'rest'),
  out: readTiers(rules, 'out'),
})

/** Calls of a month of so many days as the article of 2018 had, a second. */
export const perSecond = (calls: number, { rules }: Prices): number =>
  calls / rules['monthDays']! / 86_400

/** What no scenario uses is at no price: room in /tmp, snapshots, streams, tenants, pollers. */
const unused = {
  functionUrlUsd: 0,
  ephemeral: { usdPerGbS: 0, freeMb: 0 },
  snapStart: { cacheUsdPerGbS: 0, restoreUsdPerGb: 0, leastS: 0 },
  streaming: { usdPerGb: 0, freeMbEach: 0, freeGb: 0 },
  tenantIsolationUsdPerGb: { x86: 0, arm: 0 },
  pollerUsdPerHour: { kafka: 0, sqs: 0 },
  durable: { operationUsdPerMillion: 0, writtenUsdPerGb: 0, retainedUsdPerGbMonth: 0 },
  edge: { requestUsdPerMillion: 0, usdPer128MbS: 0, stepMs: 1 },
  managed: { requestUsdPerMillion: 0, feePercent: 0 },
  microVms: {
    vcpuUsdPerS: 0,
    memoryUsdPerGbS: 0,
    snapshotWriteUsdPerGb: 0,
    snapshotReadUsdPerGb: 0,
    storageUsdPerGbMonth: 0,
  },
}

function lambdaPricesOf(rules: Rules): LambdaPrices {
  const read = (name: string): number => rules[name]!
  const ready = (name: string) => ({
    usdPerGbS: read(`ready.${name}`),
    durationUsdPerGbS: read(`ready.${name}.run`),
  })
  return {
    ...unused,
    requestUsdPerMillion: read('requestUsdPerMillion'),
    stepMs: read('stepMs'),
    computeUsdPerGbS: { x86: readTiers(rules, 'x86'), arm: readTiers(rules, 'arm') },
    free: { requests: read('freeRequests'), gbS: read('freeGbS') },
    provisioned: { x86: ready('x86'), arm: ready('arm'), stepS: read('readyStepMin') * 60 },
  }
}

/** As many tiers as the rules have a rate for; the last one has no end. */
function readTiers(rules: Rules, name: string): Tiers {
  const tiers = []
  for (let tier = 1; `${name}.${tier}.usd` in rules; tier++)
    tiers.push({
      to: rules[`${name}.${tier}.to`] ?? Infinity,
      usd: rules[`${name}.${tier}.usd`]!,
    })
  return tiers
}
