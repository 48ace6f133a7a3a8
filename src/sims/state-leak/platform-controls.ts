import { formatNumber } from '../../lib/format.ts'
import type { Control } from '../sim.ts'

const range = { kind: 'range', step: 1, min: 0 } as const

const environments: readonly Control[] = [
  {
    kind: 'choice',
    key: 'routing',
    label: 'The next call goes to',
    why: 'Which of several free environments. The provider promises none of these.',
    group: 'Environments',
    options: [
      { value: 'newest', label: 'the newest' },
      { value: 'turn', label: 'each in turn' },
      { value: 'random', label: 'any, at random' },
    ],
  },
  {
    ...range,
    key: 'environments',
    label: 'Environments at the start',
    why: 'More come when calls find none free. With tenant isolation there are none at the start.',
    group: 'Environments',
    unit: '',
    max: 6,
  },
  {
    ...range,
    key: 'atOnce',
    label: 'Calls in one environment',
    why: 'Where several are served at once; else it is one at a time.',
    group: 'Environments',
    unit: 'at once',
    min: 2,
    max: 16,
  },
  {
    kind: 'choice',
    key: 'idle',
    label: 'Idle ones are kept',
    why: 'Nothing is promised; of what was measured the middle is taken.',
    group: 'Environments',
    options: [
      { value: 'measured', label: 'as was measured' },
      ...[1, 6, 15, 60].map((value) => ({ value, label: `${value} min` })),
    ],
  },
]

const memory: readonly Control[] = [
  {
    ...range,
    key: 'baseMb',
    label: 'A fresh process holds',
    why: 'The runtime and the code, before the first call.',
    group: 'Memory',
    unit: 'MB',
    min: 20,
    max: 200,
    step: 5,
  },
  {
    ...range,
    key: 'leakMb',
    label: 'A call adds',
    why: 'What the code does decides whether it is let go.',
    group: 'Memory',
    unit: 'MB',
    max: 40,
  },
  {
    kind: 'choice',
    key: 'limitMb',
    label: 'Memory of the function',
    why: 'More than that, and the process is ended.',
    group: 'Memory',
    options: [128, 256, 512, 1024, 2048, 4096, 10_240].map((value) => ({
      value,
      label: `${formatNumber(value)} MB`,
    })),
  },
]

export const platformControls: readonly Control[] = [...environments, ...memory]
