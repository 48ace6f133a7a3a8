import type { Control } from '../sim.ts'

const group = 'Traffic'
const range = { kind: 'range', group, min: 0 } as const

export const trafficControls: readonly Control[] = [
  {
    ...range,
    key: 'steadyPerS',
    label: 'Requests before',
    why: 'Their environments are there when the run begins, and stay.',
    unit: '/s',
    max: 5000,
    step: 50,
  },
  {
    ...range,
    key: 'peakPerS',
    label: 'Requests at the peak',
    why: 'Times the seconds that each takes, these are the environments wanted.',
    unit: '/s',
    max: 20_000,
    step: 100,
  },
  {
    kind: 'choice',
    group,
    key: 'shape',
    label: 'The rise',
    why: 'What matters is less how high it goes than how steep it is.',
    options: [
      { value: 'step', label: 'a step, that stays' },
      { value: 'spike', label: 'a spike, that falls' },
      { value: 'line', label: 'a line, that climbs' },
    ],
  },
  {
    ...range,
    key: 'startS',
    label: 'It begins at',
    why: 'Before it, the steady traffic.',
    unit: 's',
    max: 120,
    step: 1,
  },
  {
    ...range,
    key: 'lastsS',
    label: 'It lasts',
    why: 'A step stays so long, a spike falls, a line climbs. The run ends with it.',
    unit: 's',
    min: 5,
    max: 600,
    step: 5,
  },
  {
    ...range,
    key: 'requestMs',
    label: 'A request takes',
    why: 'All take equally long, so what takes longer is the platform’s doing.',
    unit: 'ms',
    min: 10,
    max: 5000,
    step: 10,
  },
  {
    kind: 'choice',
    group,
    key: 'functions',
    label: 'Functions',
    why: 'They take the requests in turn. Today each has an allowance of its own.',
    options: [1, 2, 3, 4].map((value) => ({
      value,
      label: value === 1 ? '1' : `${value}, each with its part`,
    })),
  },
]
