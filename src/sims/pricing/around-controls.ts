import type { Choice, Control, Range } from '../sim.ts'

const group = 'Around the functions'

const door: Choice = {
  kind: 'choice',
  key: 'door',
  label: 'Front door',
  why: 'A function URL costs nothing, an API by the request, a load balancer by the hour.',
  group,
  options: [
    { value: 'none', label: 'none, or a function URL' },
    { value: 'http', label: 'HTTP API' },
    { value: 'rest', label: 'REST API' },
    { value: 'balancer', label: 'load balancer' },
  ],
}

const range = { kind: 'range', group, min: 0, step: 1 } as const

const ranges: readonly Range[] = [
  {
    ...range,
    key: 'responseKb',
    label: 'A response has',
    why: 'What leaves for the internet is paid by the gigabyte, from servers too.',
    unit: 'KB',
    max: 1000,
  },
  {
    ...range,
    key: 'logBytes',
    label: 'A call logs',
    why: 'Paid when it is written; keeping it comes on top, and is not counted here.',
    unit: 'bytes',
    max: 20_000,
    step: 100,
  },
  {
    ...range,
    key: 'natGateways',
    label: 'NAT gateways',
    why: 'The way out of private subnets: one for each zone, with a public address.',
    unit: 'gateways',
    max: 3,
  },
  {
    ...range,
    key: 'natKb',
    label: 'Through them pass',
    why: 'For each call, in either direction; without a gateway nothing does.',
    unit: 'KB',
    max: 1000,
  },
]

export const aroundControls: readonly Control[] = [door, ...ranges]
