import type { Choice, Control, Range } from '../sim.ts'

const group = 'Servers'

const server: Choice = {
  kind: 'choice',
  key: 'server',
  label: 'Servers',
  why: 'With a load balancer in front, whose units of capacity are left out.',
  group,
  options: [
    { value: 'article', label: 'two, at the article’s price' },
    { value: 't2', label: 't2.nano' },
    { value: 't3', label: 't3.nano' },
    { value: 't4g', label: 't4g.nano (Arm)' },
    { value: 'fargate', label: 'containers on Fargate' },
    { value: 'fargateArm', label: 'containers on Fargate (Arm)' },
  ],
}

const task: Choice = {
  kind: 'choice',
  key: 'task',
  label: 'A container has',
  why: 'On Fargate alone; its two parts are paid apart.',
  group,
  options: ['0.25 0.5', '0.5 1', '1 2', '2 4', '4 8'].map((value) => ({
    value,
    label: value.replace(' ', ' vCPU, ') + ' GB',
  })),
}

const range = { kind: 'range', group, min: 1, step: 1 } as const

const ranges: readonly Range[] = [
  {
    ...range,
    key: 'servers',
    label: 'Servers at least',
    why: 'Kept even when nobody calls; two, so that one may fail.',
    unit: 'servers',
    max: 20,
  },
  {
    ...range,
    key: 'perServerS',
    label: 'One server carries',
    why: 'More calls than that need another; 0 means any number, as in the article.',
    unit: 'calls/s',
    min: 0,
    max: 500,
    step: 5,
  },
  {
    ...range,
    key: 'peak',
    label: 'Busiest second',
    why: 'Servers have to be there for it, and stand idle the rest of the month.',
    unit: '× the average',
    max: 30,
  },
  {
    ...range,
    key: 'zones',
    label: 'Load balancer in',
    why: 'Two zones at least; each has a public address, paid for since February 2024.',
    unit: 'zones',
    min: 2,
    max: 6,
  },
]

const people = { kind: 'range', group: 'People', min: 0, step: 1, max: 40 } as const

const hours: readonly Range[] = [
  {
    ...people,
    key: 'hourUsd',
    label: 'An hour of work costs',
    why: 'At 0 the bills are compared as the article does it.',
    unit: 'USD',
    max: 200,
    step: 5,
  },
  {
    ...people,
    key: 'functionHours',
    label: 'Work on functions',
    why: 'Pipelines, quotas, tracing; your own estimate.',
    unit: 'h a month',
  },
  {
    ...people,
    key: 'serverHours',
    label: 'Work on servers',
    why: 'Patches, capacity, renewal; your own estimate.',
    unit: 'h a month',
  },
]

export const serverControls: readonly Control[] = [server, task, ...ranges, ...hours]
