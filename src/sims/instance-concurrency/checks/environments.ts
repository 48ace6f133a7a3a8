import type { Check } from '../../check.ts'
import { even, littlesLaw, type Runs } from './runs.ts'

const lambdaGuide = {
  title: 'Understanding Lambda function scaling: requests per second times duration',
  url: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-concurrency.html',
}

const poisson = { title: 'M/G/∞: requests in flight are Poisson distributed' }

const count = { unit: '', digits: 0 } as const

/** How many environments are needed: on average, nearly always, and where nothing is left to chance. */
export function checkEnvironments(actual: Runs): readonly Check[] {
  const usual = actual({}, 200)
  const crowd = actual({ perS: 100, callMs: 70, spreadMs: 40 }, 100)
  const planned = (perS: number, atATime: number): Check => {
    const run = actual({ ...even, perS, atATime, runsOn: 'web' }, 60)
    return {
      about: `Environments for ${perS} even requests/s of 400 ms, at most ${atATime} at a time`,
      expected: Math.ceil((perS * 0.4) / atATime),
      ...count,
      source: lambdaGuide,
      run: (seed) => run(seed).environments,
      tolerance: 0,
    }
  }
  return [
    {
      about: 'Environments busy on average, at 20 requests/s of 400 ms',
      expected: 8,
      ...count,
      digits: 2,
      source: littlesLaw,
      run: (seed) => usual(seed).busyMean,
    },
    {
      about: 'Environments enough for 99 % of the time, where 10 are busy on average',
      expected: 18,
      ...count,
      digits: 1,
      source: poisson,
      run: (seed) => crowd(seed).busyFor99,
    },
    planned(20, 1),
    planned(20, 3),
    planned(30, 5),
    planned(20, 16),
  ]
}
