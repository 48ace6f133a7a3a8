import type { Choice, Control, Range } from '../sim.ts'
import { platformControls } from './platform-controls.ts'
import { customers } from './scenario.ts'

const range = { kind: 'range', step: 1, min: 0 } as const

const what: readonly Choice[] = [
  {
    kind: 'choice',
    key: 'mode',
    label: 'What it is about',
    why: 'Which part of the platform is looked at.',
    group: 'Function',
    options: [
      { value: 'memory', label: 'memory and globals' },
      { value: 'isolation', label: 'tenant isolation' },
      { value: 'several', label: 'several calls at once' },
      { value: 'routing', label: 'who gets the next call' },
    ],
  },
  {
    kind: 'choice',
    key: 'code',
    label: 'The code',
    why: 'Where it keeps what belongs to a customer. Its lines are shown with the picture.',
    group: 'Function',
    options: [
      { value: 'read-first', label: 'a global, read first' },
      { value: 'write-first', label: 'a global, written first' },
      { value: 'keyed', label: 'a map by customer' },
      { value: 'finally', label: 'cleared in finally' },
      { value: 'inside', label: 'inside the handler' },
    ],
  },
]

const parts: readonly Range[] = customers.map((name) => ({
  ...range,
  key: `share${name}`,
  label: `Customer ${name}`,
  why: name === 'A' ? 'Parts of all calls: 5, 3 and 2 are 50, 30 and 20 %.' : '0 for nobody.',
  group: 'Customers',
  unit: 'parts',
  max: 10,
}))

const traffic: readonly Range[] = [
  {
    ...range,
    key: 'calls',
    label: 'Calls',
    why: 'One second of the playback is one call.',
    group: 'Traffic',
    unit: '',
    min: 20,
    max: 200,
    step: 10,
  },
  {
    ...range,
    key: 'perMin',
    label: 'Calls come',
    why: 'Times the minutes that each takes, so many run at once on average.',
    group: 'Traffic',
    unit: '/min',
    min: 1,
    max: 600,
  },
  {
    ...range,
    key: 'callMs',
    label: 'A call takes',
    why: 'On average. Calls at the same moment need an environment each.',
    group: 'Traffic',
    unit: 'ms',
    min: 10,
    max: 10_000,
    step: 10,
  },
  {
    ...range,
    key: 'pauseMin',
    label: 'Pause between bursts',
    why: 'Longer than an idle environment is kept, and nothing is left; 0 for no pauses.',
    group: 'Traffic',
    unit: 'min',
    max: 60,
  },
  {
    ...range,
    key: 'burstCalls',
    label: 'A burst is',
    why: 'So many calls come between one pause and the next.',
    group: 'Traffic',
    unit: 'calls',
    min: 5,
    max: 50,
    step: 5,
  },
]

export const controls: readonly Control[] = [...what, ...parts, ...traffic, ...platformControls]
