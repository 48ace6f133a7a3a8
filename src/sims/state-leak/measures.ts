import type { Measure } from '../sim.ts'

const share = { unit: '%', digits: 1 } as const
const count = { unit: '' } as const

export const measures: readonly Measure[] = [
  { key: 'kept', label: 'Found what their customer’s last call left', ...share, better: 'higher' },
  { key: 'found', label: 'Found anything of their customer’s', ...share, better: 'higher' },
  {
    key: 'foundYoung',
    label: 'The same, the first five calls of a process',
    ...share,
    better: 'higher',
  },
  { key: 'foundLater', label: 'The same, all later calls', ...share, better: 'higher' },
  { key: 'foreign', label: 'Shown another customer’s data', ...count, better: 'lower' },
  {
    key: 'foreignShare',
    label: 'Share shown another customer’s data',
    ...share,
    better: 'lower',
  },
  {
    key: 'foreignOfFound',
    label: 'The same, of calls that were shown what they found',
    ...share,
    better: 'lower',
  },
  { key: 'empty', label: 'Shown nothing', ...count, better: 'lower' },
  { key: 'crashes', label: 'Crashes for want of memory', ...count, better: 'lower' },
  { key: 'lost', label: 'Calls lost in crashes', ...count, better: 'lower' },
  {
    key: 'callsToCrash',
    label: 'Calls that a process took before it crashed',
    ...count,
    better: 'higher',
    digits: 1,
  },
  { key: 'peakMb', label: 'Memory at most', unit: 'MB', better: 'neither' },
  { key: 'environments', label: 'Environments at most', ...count, better: 'neither' },
  { key: 'created', label: 'Environments created', ...count, better: 'neither' },
  {
    key: 'meanEnvironments',
    label: 'Environments on average',
    ...count,
    better: 'neither',
    digits: 1,
  },
  {
    key: 'meanInFlight',
    label: 'Calls at once on average',
    ...count,
    better: 'neither',
    digits: 2,
  },
]
