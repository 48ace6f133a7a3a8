import type { Measure } from '../sim.ts'

const size = { unit: 'KiB', digits: 1 } as const

export const measures: readonly Measure[] = [
  { key: 'sizeSent', label: 'Size when sent', better: 'neither', ...size },
  { key: 'sizeAtEnd', label: 'Size at the last door it comes to', better: 'neither', ...size },
  { key: 'growth', label: 'Growth on the way', unit: 'times', better: 'neither', digits: 2 },
  { key: 'lowestDoor', label: 'Lowest door of the chain', better: 'neither', ...size },
  { key: 'hopsPassed', label: 'Services that it passes', unit: '', better: 'higher' },
  { key: 'tooLarge', label: 'Too large by', better: 'lower', ...size },
  { key: 'refusedAbove', label: 'The door that refuses it takes', better: 'neither', ...size },
  { key: 'copies', label: 'Records in it at the last door', unit: '', better: 'neither' },
  { key: 'requests', label: 'Requests billed by its size', unit: '', better: 'lower' },
  {
    key: 's3Usd',
    label: 'S3 requests for a million claim checks',
    unit: 'USD',
    better: 'lower',
    digits: 2,
  },
]
