import { formatNumber } from '../../../lib/format.ts'
import type { Check } from '../../check.ts'
import type { Rules } from '../../sim.ts'
import type { Scenario } from '../scenario.ts'
import { flood, readAt, runWith, secondsUntil } from './floods.ts'

const scalingGuide = {
  title: 'Lambda Developer Guide, Lambda scaling behavior',
  url: 'https://docs.aws.amazon.com/lambda/latest/dg/scaling-behavior.html',
}
const olderGuide = {
  title: 'Lambda Developer Guide until 2023, Lambda function scaling',
  url: 'https://github.com/awsdocs/aws-lambda-developer-guide/blob/main/doc_source/invocation-scaling.md',
}
const announcement = {
  title: 'AWS News Blog, AWS Lambda functions now scale 12 times faster',
  url: 'https://aws.amazon.com/blogs/aws/aws-lambda-functions-now-scale-12-times-faster-when-handling-high-volume-requests/',
}
const operatorGuide = {
  title: 'Lambda Operator Guide, on-demand scaling example, the first of its four scenarios',
  url: 'https://serverlessland.com/content/service/lambda/guides/aws-lambda-operator-guide/on-demand-scaling',
}
const rePost = {
  title: 'AWS re:Post, How is the Burst Capacity related to the Baseline? (accepted answer)',
  url: 'https://repost.aws/questions/QUtk6b7KN_QkabwGGn6PLs4w/how-is-the-burst-capacity-related-to-the-baseline',
}

const sizes = { large: 'large', middle: 'middle-sized', elsewhere: 'small' }
const exact = { digits: 0, unit: 'environments' } as const

/** Published figures on how fast environments may be added. Chance plays hardly any part. */
export function growthChecks(today: Rules, then: Rules): readonly Check[] {
  const until = (environments: number, expected: number): Check => ({
    about: `Seconds until a function without environments has ${formatNumber(environments)}, today`,
    expected,
    unit: 's',
    digits: 1,
    source: scalingGuide,
    tolerance: 0.2,
    run: (seed) => secondsUntil(environments, runWith({ ...flood, lastsS: 100 }, today, seed)),
  })
  const after = (atS: number, region: Scenario['region'], expected: number): Check => ({
    ...exact,
    about: `Environments ${atS === 0 ? 'at once' : `after ${atS} s`} in a ${sizes[region]} Region, in 2021`,
    expected,
    source: olderGuide,
    tolerance: 5,
    // At 20,000 requests a second, 3,000 of them take 150 ms to come.
    run: (seed) =>
      readAt(runWith({ ...flood, region, lastsS: 300 }, then, seed), 'environments', atS + 0.2),
  })

  return [
    until(3000, 20),
    until(10_000, 90),
    after(0, 'large', 3000),
    after(0, 'middle', 1000),
    after(0, 'elsewhere', 500),
    after(60, 'large', 3500),
    after(240, 'large', 5000),
    {
      about: 'Environments added in the second minute of a flood, today as a multiple of 2021',
      expected: 12,
      unit: 'times',
      digits: 1,
      source: announcement,
      tolerance: 0.1,
      run: (seed) => {
        const added = (rules: Rules): number => {
          const result = runWith({ ...flood, lastsS: 120 }, rules, seed)
          return readAt(result, 'environments', 120) - readAt(result, 'environments', 60)
        }
        return added(today) / added(then)
      },
    },
    {
      about: 'Requests of 10 ms served in a second, 5 s after a flood began, today',
      expected: 10_000 + 5 * 1000,
      unit: 'requests',
      digits: 0,
      source: scalingGuide,
      tolerance: 150,
      run: (seed) => {
        const result = runWith({ ...flood, requestMs: 10, lastsS: 10 }, today, seed)
        const served = (atS: number): number =>
          readAt(result, 'warm', atS) + readAt(result, 'cold', atS)
        return served(5.5) - served(4.5)
      },
    },
    {
      about: 'Requests served of 10,000 that come at one moment, in 2021',
      expected: 3000,
      unit: 'requests',
      digits: 0,
      source: operatorGuide,
      tolerance: 1,
      run: (seed) => {
        const moment = { peakPerS: 1e6, lastsS: 0.01, limit: 10_000 }
        return runWith({ ...flood, ...moment }, then, seed, false).served
      },
    },
    {
      ...exact,
      about: 'Environments added at once where 1,000 are in use, in 2021',
      expected: 3000,
      source: rePost,
      tolerance: 5,
      run: (seed) => {
        const rise = { ...flood, steadyPerS: 1000, requestMs: 1000, startS: 1 }
        const result = runWith(rise, then, seed)
        return readAt(result, 'environments', 1.3) - readAt(result, 'environments', 1)
      },
    },
  ]
}
