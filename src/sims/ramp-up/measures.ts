import type { Measure } from '../sim.ts'

const count = { unit: '', better: 'neither' } as const
const fewer = { unit: '', better: 'lower' } as const
const share = { unit: '%', better: 'lower' } as const
const latency = { unit: 'ms', better: 'lower' } as const

export const measures: readonly Measure[] = [
  { key: 'turnedAway', label: 'Requests turned away', ...fewer },
  { key: 'turnedAwayShare', label: 'Turned away, of all requests', ...share, digits: 1 },
  { key: 'enoughS', label: 'Nobody turned away after', unit: 's', better: 'lower', digits: 1 },
  { key: 'wanted', label: 'Environments wanted at most, by Little’s law', ...count },
  { key: 'environments', label: 'Environments at most', ...count },
  { key: 'allowedAtOnce', label: 'Environments that may be added at once', ...count },
  { key: 'allowedPerS', label: 'And then each second', ...count, digits: 1 },
  { key: 'coldStarts', label: 'Cold starts', ...fewer },
  { key: 'p50', label: 'Latency of those served, median', ...latency },
  { key: 'p95', label: '95th percentile', ...latency },
  { key: 'p99', label: '99th percentile', ...latency },
  { key: 'rampP50', label: 'Latency in the ramp, median', ...latency },
  { key: 'rampP95', label: '95th percentile in the ramp', ...latency },
  { key: 'rampP99', label: '99th percentile in the ramp', ...latency },
  { key: 'throttles', label: 'Tries answered with a 429', ...fewer },
  { key: 'throttledByGrowth', label: '429 for want of growth', ...fewer },
  { key: 'waiting', label: 'Still waiting at the end', ...fewer },
  { key: 'provisionedIdleS', label: 'Environment-seconds provisioned and idle', ...fewer },
  { key: 'provisionedIdleShare', label: 'Idle share of what is provisioned', ...share },
  { key: 'offered', label: 'Requests', ...count },
]
