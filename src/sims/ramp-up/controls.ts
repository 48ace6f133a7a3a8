import { formatNumber } from '../../lib/format.ts'
import { region } from '../core/region.ts'
import type { Control } from '../sim.ts'
import { trafficControls } from './traffic-controls.ts'

const environments = { kind: 'range', group: 'Environments', min: 0 } as const

export const controls: readonly Control[] = [
  ...trafficControls,
  {
    ...environments,
    key: 'initMs',
    label: 'Initialisation',
    why: 'What a new environment takes to start; the request that it was started for waits.',
    unit: 'ms',
    max: 10_000,
    step: 50,
  },
  {
    ...environments,
    key: 'provisioned',
    label: 'Provisioned',
    why: 'Ready before anyone comes, paid for whether anyone comes or not.',
    unit: 'environments',
    max: 20_000,
    step: 100,
  },
  {
    kind: 'choice',
    key: 'limit',
    label: 'Limit of the account',
    why: 'Requests in flight at once. More than 1,000 has to be asked for.',
    group: 'Account',
    options: [50, 1000, 2000, 5000, 10_000, 20_000, 30_000].map((value) => ({
      value,
      label: formatNumber(value),
    })),
  },
  region,
  {
    kind: 'choice',
    key: 'callers',
    label: 'Throttled callers',
    why: 'Whether a request that was answered with a 429 comes back, and after how long.',
    group: 'Account',
    options: [
      { value: 'give-up', label: 'give up' },
      { value: 'retry', label: 'retry, three times at most' },
    ],
  },
]
