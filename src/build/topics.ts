/** The chapters of the ledger in their order, by the names of their files. */
export const topics = {
  concurrency: 'Concurrency and scaling',
  limits: 'Limits of a function',
  environments: 'Environments and state',
  'cold-starts': 'Cold starts',
  payloads: 'Payload sizes along a chain',
  events: 'Events, retries and queues',
  databases: 'Databases behind functions',
  'lambda-prices': 'Prices of Lambda',
  'neighbour-prices': 'Prices of its neighbours',
  'price-examples': 'Worked examples of prices',
  tooling: 'Tools, the edge and guardrails',
  incidents: 'Incidents',
} as const

export type Topic = keyof typeof topics
