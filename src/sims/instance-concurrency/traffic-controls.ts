import type { Control } from '../sim.ts'
import { burstAtMs } from './scenario.ts'

const group = 'Requests'

export const trafficControls: readonly Control[] = [
  {
    kind: 'range',
    key: 'perS',
    label: 'Requests',
    why: 'Times the seconds that each takes, these are the requests in flight on average.',
    group,
    unit: '/s',
    min: 1,
    max: 100,
    step: 1,
  },
  {
    kind: 'choice',
    key: 'arrivals',
    label: 'They arrive',
    why: 'At random some come close together, and need more at once than the average says.',
    group,
    options: [
      { value: 'random', label: 'at random' },
      { value: 'even', label: 'at even distances' },
    ],
  },
  {
    kind: 'range',
    key: 'burst',
    label: 'Burst',
    why: `Requests on top of the others, all at one moment, ${burstAtMs / 1000} s into the run.`,
    group,
    unit: 'requests',
    min: 0,
    max: 100,
    step: 5,
  },
]
