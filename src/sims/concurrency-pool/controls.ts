import { startSentence } from '../../lib/format.ts'
import type { Control, Range } from '../sim.ts'
import { accountControls } from './account-controls.ts'
import { durationS, functionNames, type FunctionName } from './scenario.ts'

const one: Readonly<Record<FunctionName, string>> = {
  checkout: 'A checkout',
  search: 'A search',
  reporting: 'A report',
  images: 'An image',
}

function controlsOf(name: FunctionName): readonly Range[] {
  const title = startSentence(name)
  const range = { kind: 'range', group: title, min: 0, max: 1000, step: 10 } as const
  const plural = name === 'images' ? '' : 's'
  return [
    {
      ...range,
      key: `${name}PerS`,
      label: name === 'images' ? 'Image requests' : `${title} requests`,
      why: 'Times the seconds that each takes, these are the places held on average.',
      unit: '/s',
      max: 2000,
    },
    {
      ...range,
      key: `${name}Ms`,
      label: `${one[name]} takes`,
      why: 'On average; twice as long holds twice the places.',
      unit: 'ms',
      min: 10,
      max: 3000,
    },
    {
      ...range,
      key: `${name}Reserved`,
      label: `${title} reserve${plural}`,
      why: 'Guarantee and cap in one; 0 means no reservation here, while the provider’s 0 is an off-switch.',
      unit: 'places',
    },
    {
      ...range,
      key: `${name}Provisioned`,
      label: `${title} provision${plural}`,
      why: 'Set aside and kept ready; beyond them the shared pool is used, unless there is a reservation.',
      unit: 'places',
    },
  ]
}

const burst = {
  kind: 'range',
  group: startSentence('reporting'),
  min: 0,
  max: durationS,
  step: 1,
} as const

const burstControls: readonly Range[] = [
  {
    ...burst,
    key: 'burstPerS',
    label: 'Burst of reports',
    why: 'Requests on top of the usual ones, while the burst lasts.',
    unit: '/s',
    max: 3000,
    step: 50,
  },
  {
    ...burst,
    key: 'burstStartS',
    label: 'Burst starts at',
    why: 'The others’ requests stay the same wherever the burst is.',
    unit: 's',
  },
  {
    ...burst,
    key: 'burstEndS',
    label: 'Burst ends at',
    why: 'A burst of a second or two may pass before the places fill.',
    unit: 's',
  },
]

export const controls: readonly Control[] = [
  ...accountControls,
  ...functionNames.flatMap((name) =>
    name === 'reporting' ? [...controlsOf(name), ...burstControls] : controlsOf(name),
  ),
]
