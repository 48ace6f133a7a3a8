import type { Check } from '../../check.ts'
import { sum } from '../../core/statistics.ts'
import { customers } from '../scenario.ts'
import { apart, usual, type Finder } from './finder.ts'

const independence = { title: 'Calls of different customers are independent: 1 − Σp²' }
const division = { title: 'A division: ⌊(memory − base) / leak⌋' }
const exact = { unit: '', digits: 0, tolerance: 0 } as const
const share = { unit: '%', digits: 1 } as const

/** What others left, and what adds up. */
export const listLeaks = (finder: Finder): readonly Check[] => [
  {
    about:
      'Calls after another customer’s in their environment, with shares of 50, 30 and 20 % of the calls',
    ...share,
    expected: 62,
    source: independence,
    run: finder.find('foreignOfFound', {}, 5000),
  },
  {
    about: 'Calls after another customer’s in their environment, with four customers alike',
    ...share,
    expected: 75,
    source: independence,
    run: finder.find('foreignOfFound', { shareA: 1, shareB: 1, shareC: 1, shareD: 1 }, 5000),
  },
  {
    about: 'Calls shown another customer’s data, with tenant isolation',
    ...exact,
    expected: 0,
    source: {
      title: 'AWS Lambda Developer Guide, Tenant isolation',
      url: 'https://docs.aws.amazon.com/lambda/latest/dg/tenant-isolation.html',
    },
    run: finder.find('foreign', { mode: 'isolation' }, 50_000),
  },
  {
    about: 'Environments created with tenant isolation, less those of each customer alone',
    ...exact,
    expected: 0,
    source: { title: 'What is never shared adds up' },
    run: (seed) => isolatedLessAlone(finder, seed),
  },
  {
    about: 'Calls that a process of 60 MB takes, with 9 MB more each, in 128 MB',
    ...exact,
    expected: 7,
    source: division,
    run: finder.find('callsToCrash', { baseMb: 60, leakMb: 9, limitMb: 128 }, 5000),
  },
  {
    about: 'Calls that a process of 100 MB takes, with 7 MB more each, in 1,024 MB',
    ...exact,
    expected: 132,
    source: division,
    run: finder.find('callsToCrash', { baseMb: 100, leakMb: 7, limitMb: 1024 }, 5000),
  },
  {
    about: 'Calls overtaken by another customer’s, two at once on average in one environment',
    ...share,
    expected: 100 * (2 / (1 + 2)) * 0.62,
    source: { title: 'Poisson arrivals, exponential durations: a / (1 + a) × (1 − Σp²)' },
    run: finder.find(
      'foreignShare',
      {
        ...apart,
        mode: 'several',
        code: 'write-first',
        callMs: 4000,
        atOnce: 1e6,
        environments: 1,
      },
      5000,
    ),
  },
]

/** Many calls at once, so that each customer needs several environments. */
const busy = { mode: 'isolation', routing: 'newest', callMs: 2000, idle: 1, leakMb: 0 } as const
const busyPerMin = 120

/** Each customer’s calls alone are the same, since they have random streams of their own. */
function isolatedLessAlone({ run }: Finder, seed: number): number {
  const { fleet, recording } = run({ ...busy, perMin: busyPerMin }, 3000, seed, true)
  const nobody = { shareA: 0, shareB: 0, shareC: 0, shareD: 0 }
  const parts = customers.map((name) => usual[`share${name}`] as number)
  const alone = parts.map((part, customer) => {
    const calls = recording!.calls.filter((call) => call.customer === customer).length
    const perMin = busyPerMin * (part / sum(parts))
    const values = { ...busy, ...nobody, [`share${customers[customer]!}`]: part, perMin }
    return run(values, calls, seed).fleet!.created
  })
  return fleet!.created - sum(alone)
}
