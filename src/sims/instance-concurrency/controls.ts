import type { Control } from '../sim.ts'
import { trafficControls } from './traffic-controls.ts'
import { workControls } from './work-controls.ts'

const group = 'What it runs on'

const platformControls: readonly Control[] = [
  {
    kind: 'choice',
    key: 'runsOn',
    label: 'Runs on',
    why: 'Decides how many requests an environment serves at a time, and what is paid for.',
    group,
    options: [
      { value: 'default', label: 'Lambda as it comes' },
      { value: 'web', label: 'a Lambda Web Function' },
      { value: 'managed', label: 'Lambda Managed Instances' },
    ],
  },
  {
    kind: 'range',
    key: 'atATime',
    label: 'Requests at a time',
    why: 'At most, in one environment; without effect on Lambda as it comes.',
    group,
    unit: 'requests',
    min: 1,
    max: 128,
    step: 1,
  },
  {
    kind: 'range',
    key: 'initMs',
    label: 'A cold start takes',
    why: 'The first requests of every new environment wait for it; 0 leaves it out.',
    group,
    unit: 'ms',
    min: 0,
    max: 3000,
    step: 50,
  },
]

export const controls: readonly Control[] = [
  ...platformControls,
  ...trafficControls,
  ...workControls,
]
