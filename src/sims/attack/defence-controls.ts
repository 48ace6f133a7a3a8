import { formatNumber, withUnit } from '../../lib/format.ts'
import type { Control } from '../sim.ts'

const inFront = { group: 'In front of the function' } as const
const own = { group: 'The function' } as const

export const defenceControls: readonly Control[] = [
  {
    ...own,
    kind: 'choice',
    key: 'limit',
    label: 'Limit of the account',
    why: 'Requests in flight at once. Raising it is a matter of asking.',
    options: [10, 50, 1000, 2000, 3000, 10_000].map((value) => ({
      value,
      label: formatNumber(value),
    })),
  },
  {
    ...own,
    kind: 'range',
    key: 'cap',
    label: 'Reserved as a cap',
    why: 'The function gets no more places than these; 0 means no cap here, while the provider’s 0 switches it off.',
    unit: 'places',
    min: 0,
    max: 2000,
    step: 10,
  },
  {
    ...inFront,
    kind: 'choice',
    key: 'rulePasses',
    label: 'Rate rule of a firewall',
    why: 'Blocks callers that come too often. An attack from many addresses slips through in part.',
    options: [
      { value: 100, label: 'none' },
      ...[50, 20, 10, 5, 2, 1].map((value) => ({
        value,
        label: `${withUnit(value, '%')} of the attack pass`,
      })),
    ],
  },
  {
    ...inFront,
    kind: 'choice',
    key: 'door',
    label: 'Front door',
    why: 'A rule can be attached to a REST API alone; to the others it comes with a distribution.',
    options: [
      { value: 'http', label: 'HTTP API' },
      { value: 'rest', label: 'REST API' },
      { value: 'url', label: 'function URL' },
    ],
  },
  {
    ...inFront,
    kind: 'range',
    key: 'throttlePerS',
    label: 'Gateway lets through',
    why: 'For all callers together. 0 is the account’s default, and more than that takes a raised quota.',
    unit: '/s',
    min: 0,
    max: 20_000,
    step: 100,
  },
  {
    ...inFront,
    kind: 'range',
    key: 'cached',
    label: 'Answered by a cache',
    why: 'Of all requests, in a distribution. Nobody can cache what is asked for only once.',
    unit: '%',
    min: 0,
    max: 95,
    step: 5,
  },
  {
    ...own,
    kind: 'choice',
    key: 'memoryMb',
    label: 'Memory of the function',
    why: 'Run time is billed by the gigabyte; how long requests take stays as set.',
    options: [128, 256, 512, 1024, 2048, 4096, 10_240].map((value) => ({
      value,
      label: withUnit(value, 'MB'),
    })),
  },
]
