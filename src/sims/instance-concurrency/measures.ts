import type { Measure } from '../sim.ts'

const many = { unit: '', better: 'neither' } as const
const long = { unit: 'ms', better: 'lower' } as const

export const measures: readonly Measure[] = [
  { key: 'environments', label: 'Environments needed', ...many },
  { key: 'busyMean', label: 'Environments busy, on average', ...many, digits: 1 },
  { key: 'busyFor99', label: 'Environments enough for 99 % of the time', ...many },
  { key: 'perEnvironment', label: 'Requests for each environment', ...many, digits: 1 },
  {
    key: 'idleShare',
    label: 'Paid time in which nothing is computed',
    unit: '%',
    better: 'lower',
    digits: 1,
  },
  { key: 'paidPerS', label: 'Paid for in every second', unit: 's', better: 'lower', digits: 2 },
  {
    key: 'threadUse',
    label: 'Use of the threads',
    unit: '%',
    better: 'neither',
    digits: 1,
  },
  { key: 'meanMs', label: 'Latency, mean', ...long },
  { key: 'p50Ms', label: 'Latency, median', ...long },
  { key: 'p95Ms', label: 'Latency, 95th percentile', ...long },
  { key: 'p99Ms', label: 'Latency, 99th percentile', ...long },
  { key: 'waitedMs', label: 'Waiting for the thread, mean', ...long, digits: 1 },
  {
    key: 'coldShare',
    label: 'Requests that met a cold start',
    unit: '%',
    better: 'lower',
    digits: 1,
  },
  { key: 'inFlightMean', label: 'Requests in flight, mean', ...many, digits: 1 },
  { key: 'inFlightMost', label: 'Requests in flight, most', ...many },
  { key: 'wanted', label: 'Rate times duration, by Little’s law', ...many, digits: 1 },
  { key: 'servedPerS', label: 'Answered', unit: '/s', better: 'higher', digits: 1 },
  { key: 'unfinished', label: 'Under way at the end', ...many },
]
