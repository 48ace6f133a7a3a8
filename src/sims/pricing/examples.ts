import type { Settings } from './scenario.ts'

/** A bill that a provider’s page works out, as far as the simulation has its lines. */
export interface Example {
  /** The fact of the ledger that has all of it, where one does. */
  readonly fact?: string
  readonly name: string
  readonly source: { readonly title: string; readonly url: string }
  readonly values: Settings
  /** By whose rules, as an ISO date; today’s unless given. */
  readonly asOf?: string
  /** In USD, as printed; `total` where every line of the page’s bill is among them. */
  readonly lines: Readonly<Record<string, number>>
}

const page = {
  title: 'AWS Lambda pricing, worked examples',
  url: 'https://aws.amazon.com/lambda/pricing/',
}
const oldPage = { ...page, title: 'AWS Lambda pricing, before December 2020' }
const used = { freeTier: 'used-up' } as const

export const examples: readonly Example[] = [
  {
    fact: 'example-old-1',
    name: 'Three million calls of a second, in 2018',
    source: oldPage,
    values: { millionCalls: 3 },
    asOf: '2018-06-01',
    lines: { compute: 18.34, requests: 0.4, total: 18.74 },
  },
  {
    fact: 'example-1-mobile-backend',
    name: 'A mobile backend',
    source: page,
    values: { millionCalls: 3, durationMs: 120, memoryMb: 1536 },
    lines: { compute: 2.33, requests: 0.4, total: 2.73 },
  },
  {
    fact: 'example-2-telemetry',
    name: 'Telemetry of ten thousand vehicles',
    source: page,
    values: { millionCalls: 7.44, durationMs: 2000, memoryMb: 1024, ...used },
    lines: { compute: 248, requests: 1.49, total: 249.49 },
  },
  {
    fact: 'example-pc-2-sale',
    name: 'A sale with provisioned concurrency',
    source: page,
    values: {
      millionCalls: 2,
      durationMs: 280,
      memoryMb: 4096,
      provisioned: 7,
      provisionedHours: 24,
      provisionedPercent: 100,
      ...used,
    },
    lines: { provisioned: 10.08, computeProvisioned: 21.78, requests: 0.4, total: 32.26 },
  },
  {
    fact: 'example-pc-1-launch',
    name: 'A launch with provisioned concurrency',
    source: page,
    values: { millionCalls: 3, memoryMb: 1536, provisioned: 100, provisionedHours: 8 },
    lines: { provisioned: 18, requests: 0.4 },
  },
  {
    fact: 'example-streaming',
    name: 'Pages that are streamed',
    source: page,
    values: { millionCalls: 3, durationMs: 500, memoryMb: 1536 },
    lines: { compute: 30.83, requests: 0.4 },
  },
  {
    fact: 'example-esm-sqs',
    name: 'A queue of a million messages a day',
    source: page,
    values: { millionCalls: 30, durationMs: 1000, memoryMb: 1024, ...used },
    lines: { compute: 500, requests: 6 },
  },
  {
    fact: 'example-esm-kafka-group',
    name: 'Ten Kafka topics',
    source: page,
    values: { millionCalls: 300, durationMs: 200, memoryMb: 1024, ...used },
    lines: { compute: 1000, requests: 60 },
  },
  {
    fact: 'example-durable',
    name: 'Insurance claims on Arm',
    source: page,
    values: { millionCalls: 2, durationMs: 16_000, memoryMb: 1024, architecture: 'arm' },
    lines: { compute: 421.34, requests: 0.2 },
  },
  {
    name: 'A REST API with five million calls and answers of 3 KB',
    source: {
      title: 'Amazon API Gateway pricing, worked example for REST APIs',
      url: 'https://aws.amazon.com/api-gateway/pricing/',
    },
    values: { millionCalls: 5, door: 'rest', responseKb: 3, ...used },
    lines: { door: 17.5, dataOut: 1.29 },
  },
]
