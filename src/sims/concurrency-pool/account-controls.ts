import { formatNumber } from '../../lib/format.ts'
import { region } from '../core/region.ts'
import type { Choice } from '../sim.ts'

const group = 'Account'

const limit: Choice = {
  kind: 'choice',
  key: 'limit',
  label: 'Limit of the account',
  why: 'Requests in flight at once, over all functions of the account in one Region.',
  group,
  options: [10, 50, 1000, 2000, 3000, 10_000].map((value) => ({
    value,
    label: formatNumber(value),
  })),
}

const functions: Choice = {
  kind: 'choice',
  key: 'functions',
  label: 'Functions',
  why: 'Who takes part; without reporting there is no burst.',
  group,
  options: [
    { value: 2, label: '2, checkout and search' },
    { value: 3, label: '3, reporting too' },
    { value: 4, label: '4, images too' },
  ],
}

const callers: Choice = {
  kind: 'choice',
  key: 'callers',
  label: 'Throttled callers',
  why: 'Whether a request that was answered with a 429 comes back, and after how long.',
  group,
  options: [
    { value: 'give-up', label: 'give up' },
    { value: 'retry', label: 'retry, three times at most' },
    { value: 'queue', label: 'wait in the queue' },
  ],
}

const durations: Choice = {
  kind: 'choice',
  key: 'durations',
  label: 'Durations',
  why: 'Most short and some long, or all alike: what is lost hardly depends on it.',
  group,
  options: [
    { value: 'exponential', label: 'exponential' },
    { value: 'fixed', label: 'fixed' },
  ],
}

export const accountControls: readonly Choice[] = [limit, functions, callers, durations, region]
