import type { Rules } from '../../sim.ts'
import type { Scenario, Service } from '../scenario.ts'

/** What it costs to send a payload that far, as far as it depends on the payload. */
export interface Bill {
  /** Requests that queues, topics, buses and functions bill: one for each chunk of the payload. */
  readonly requests: number
  /** For keeping bodies in S3 and fetching each of them once, for a million payloads. */
  readonly s3UsdPerMillion: number
}

interface Passed {
  readonly service: Service
  readonly bytes: number
}

export function billOf(passed: readonly Passed[], scenario: Scenario, rules: Rules): Bill {
  const stored = passed.filter(({ service }) => service === 's3').length
  const kept = stored + (scenario.claimCheck === 'yes' ? 1 : 0)
  const usdEach = rules['putUsdPerThousand']! / 1e3 + rules['getUsdPerTenThousand']! / 1e4
  return {
    requests: passed.reduce((all, door) => all + requestsOf(door, rules), 0),
    s3UsdPerMillion: kept * usdEach * 1e6,
  }
}

function requestsOf({ service, bytes }: Passed, rules: Rules): number {
  const chunkKb = rules[`${service}.chunkKb`]
  if (chunkKb !== undefined) return Math.max(1, Math.ceil(bytes / (chunkKb * 1024)))
  if (service !== 'lambda-async') return 0
  return 1 + Math.max(0, Math.ceil((bytes - rules['asyncIncluded']!) / rules['asyncChunk']!))
}
