import type { Check } from '../../check.ts'
import type { Runs } from './runs.ts'

const largest = {
  title:
    'H. A. David, Order Statistics: the largest of n even draws lies at n/(n + 1) of their range',
}

const sum = { title: 'The mean of a sum is the sum of the means' }

/** How long a request takes whose calls are awaited together, or one after another. */
export function checkCalls(actual: Runs): readonly Check[] {
  const four = { calls: 4, callMs: 120, spreadMs: 40 } as const
  const together = actual({ ...four, order: 'together' }, 60)
  const inTurn = actual(four, 60)
  return [
    {
      about: 'Mean latency with four calls of 80 to 160 ms that are awaited together',
      expected: 18 + (80 + 80 * (4 / 5)) + 12,
      unit: 'ms',
      digits: 1,
      source: largest,
      run: (seed) => together(seed).latency.meanMs,
    },
    {
      about: 'Mean latency with the same calls one after another',
      expected: 18 + 4 * 120 + 12,
      unit: 'ms',
      digits: 1,
      source: sum,
      run: (seed) => inTurn(seed).latency.meanMs,
    },
  ]
}
