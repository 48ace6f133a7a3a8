import type { Preset } from '../sim.ts'
import type { Scenario } from './scenario.ts'

/** As published: what is not in the article is at nothing. */
export const article: Scenario = {
  question: 'break-even',
  millionCalls: 6,
  knownMillion: 3,
  durationMs: 1000,
  memoryMb: 512,
  architecture: 'x86',
  freeTier: 'unused',
  coldPerThousand: 0,
  initMs: 0,
  provisioned: 0,
  provisionedHours: 0,
  provisionedPercent: 0,
  door: 'none',
  responseKb: 0,
  logBytes: 0,
  natGateways: 0,
  natKb: 0,
  server: 'article',
  servers: 2,
  task: '0.5 1',
  perServerS: 0,
  peak: 1,
  zones: 2,
  hourUsd: 0,
  functionHours: 0,
  serverHours: 0,
}

export const presets: readonly [Preset, ...Preset[]] = [
  {
    id: 'article',
    label: 'The article’s example',
    story:
      'In 2018 an article set calls of a second at half a gigabyte against two small servers behind a load balancer, and scaled the bill of three million calls.',
    values: article,
  },
  {
    id: 'today',
    label: 'The same today',
    story:
      'The same calls, against two t2.nano and a load balancer at what they cost today, public addresses included.',
    values: { server: 't2' },
  },
  {
    id: 'quiet-api',
    label: 'A quiet API',
    story:
      'A hundred thousand short calls a month through an HTTP API, one in twenty of them cold, against two servers that would mostly wait.',
    values: {
      millionCalls: 0.1,
      knownMillion: 0.1,
      durationMs: 200,
      memoryMb: 256,
      coldPerThousand: 50,
      initMs: 400,
      door: 'http',
      responseKb: 10,
      logBytes: 500,
      server: 't4g',
    },
  },
  {
    id: 'steady',
    label: 'Steady, 50 a second',
    story:
      'A pilot of 400,000 calls cost nothing. Now 50 a second come, day and night, which containers would carry that are sized for twice as many.',
    values: {
      millionCalls: 130,
      knownMillion: 0.4,
      durationMs: 200,
      server: 'fargate',
      task: '1 2',
      perServerS: 30,
      peak: 2,
    },
  },
  {
    id: 'webhooks',
    label: 'Webhooks, 50 a second',
    story:
      'Three million webhooks cost forty cents in a month. Now 50 a second come, day and night, which containers would carry that are sized for twice as many.',
    values: {
      millionCalls: 130,
      durationMs: 200,
      server: 'fargate',
      task: '1 2',
      perServerS: 30,
      peak: 2,
    },
  },
  {
    id: 'whole-bill',
    label: 'The whole bill of an API',
    story:
      'Thirty million calls of a tenth of a second through an HTTP API, from private subnets in two zones, with answers and logs of a usual size.',
    values: {
      question: 'whole-bill',
      millionCalls: 30,
      durationMs: 100,
      memoryMb: 256,
      freeTier: 'used-up',
      coldPerThousand: 5,
      initMs: 400,
      door: 'http',
      responseKb: 10,
      logBytes: 1500,
      natGateways: 2,
      natKb: 5,
    },
  },
  {
    id: 'arm',
    label: 'On Arm',
    story: 'The article’s calls on Arm, against two t4g.nano, which are on Arm as well.',
    values: { architecture: 'arm', server: 't4g' },
  },
  {
    id: 'people',
    label: 'With people’s time',
    story:
      'Today’s prices again, and on both sides the hours of those who look after it: one a month for the functions, three for the servers.',
    values: {
      millionCalls: 30,
      server: 't2',
      hourUsd: 60,
      functionHours: 1,
      serverHours: 3,
    },
  },
]
