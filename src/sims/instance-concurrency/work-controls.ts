import type { Control } from '../sim.ts'
import { mostCalls } from './scenario.ts'

const group = 'One request'
const range = { kind: 'range', group, unit: 'ms', min: 0, max: 200, step: 1 } as const

export const workControls: readonly Control[] = [
  {
    ...range,
    key: 'beforeMs',
    label: 'Computes first',
    why: 'Until this is done the thread is taken; nothing interrupts it.',
  },
  {
    ...range,
    key: 'calls',
    label: 'Calls',
    why: 'To a database or another service. While a request waits for them, it computes nothing.',
    unit: '',
    max: mostCalls,
  },
  {
    ...range,
    key: 'callMs',
    label: 'A call takes',
    why: 'On average.',
    min: 10,
    max: 1000,
    step: 10,
  },
  {
    ...range,
    key: 'spreadMs',
    label: 'Give or take',
    why: 'Any duration within these bounds is as likely as any other.',
    max: 500,
    step: 10,
  },
  {
    kind: 'choice',
    key: 'order',
    label: 'Calls are awaited',
    why: 'Together, as with Promise.all, they take as long as the slowest of them.',
    group,
    options: [
      { value: 'in-turn', label: 'one after another' },
      { value: 'together', label: 'together' },
    ],
  },
  {
    ...range,
    key: 'afterMs',
    label: 'Computes last',
    why: 'Once the answers are there; on a shared thread it may have to wait again.',
  },
  {
    kind: 'choice',
    key: 'computing',
    label: 'Computing times',
    why: 'All alike, or mostly short and some long, with the same mean.',
    group,
    options: [
      { value: 'alike', label: 'alike' },
      { value: 'varied', label: 'exponential' },
    ],
  },
]
