import type { Check } from '../../check.ts'
import { even, type Runs } from './runs.ts'

const billedDuration = {
  title: 'AWS Lambda pricing: duration is counted from when code begins to when it returns',
  url: 'https://aws.amazon.com/lambda/pricing/',
}

const oneMillisecond = {
  title: 'New for AWS Lambda: 1 ms billing granularity',
  url: 'https://aws.amazon.com/blogs/aws/new-for-aws-lambda-1ms-billing-granularity-adds-cost-savings/',
}

const overS = 200

/** What is paid for, where nothing is left to chance. `before` has the rules of 2019. */
export function checkBill(actual: Runs, before: Runs): readonly Check[] {
  const usual = actual(even, overS)
  const longer = { ...even, callMs: 380 } as const
  const paidPerS = (runs: Runs, expected: number, about: string): Check => {
    const run = runs(longer, overS)
    return {
      about,
      expected,
      unit: 's',
      digits: 2,
      source: oneMillisecond,
      run: (seed) => run(seed).paidMs / 1000 / overS,
      tolerance: 0.03,
    }
  }
  return [
    {
      about: 'Idle share of the paid time of requests that wait for 370 ms of 400',
      expected: (100 * 370) / 400,
      unit: '%',
      digits: 1,
      source: billedDuration,
      run: (seed) => 100 * (1 - usual(seed).workedMs / usual(seed).paidMs),
      tolerance: 0.05,
    },
    paidPerS(
      actual,
      20 * 0.41,
      'Paid for every second at 20 requests/s of 410 ms, to the millisecond',
    ),
    paidPerS(before, 20 * 0.5, 'The same in steps of 100 ms, as in 2019'),
  ]
}
