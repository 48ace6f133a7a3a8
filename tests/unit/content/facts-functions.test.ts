import { describe, expect, test } from 'vitest'
import { getLedger } from '../../../src/build/facts.ts'
import { readAt } from '../../../src/build/rules.ts'

const { files, factNumber } = getLedger()

describe('the facts about functions', () => {
  test.each([
    ['lambda-account-concurrency-default', 1000],
    ['lambda-unreserved-minimum', 100],
    ['lambda-rps-limit', 10],
    ['lambda-lmi-languages.nodejsPerVcpu', 64],
    ['lambda-durable-functions', 366 * 24 * 3600],
    ['lambda-memory-range.stepMb', 1],
    ['lambda-memory-cpu', 1769],
    ['lambda-zip-size.unzippedMb', 250],
    ['lambda-edge-limits.viewerTimeoutS', 5],
    ['env-idle-lifetime.mostMin', 7],
    ['coldstart-share.share', 0.01],
    ['init-limit', 10],
    ['coldstart-dependencies.s14Mb', 1.7],
    ['coldstart-csharp-memory.s4096Mb', 0.52],
  ])('have the number %s, which is %d', (name, number) => {
    expect(factNumber(name)).toBe(number)
  })

  test.each([
    ['lambda-timeout-max', '2015-01-01', 60],
    ['lambda-timeout-max', '2017-06-01', 300],
    ['lambda-timeout-max.minutes', '2026-11-21', 15],
    ['lambda-memory-range.mostMb', '2020-11-30', 3008],
    ['lambda-memory-range.mostMb', '2020-12-01', 10_240],
    ['lambda-memory-cpu', '2020-01-01', 1792],
    ['lambda-tmp.mostMb', '2022-03-23', 512],
    ['lambda-image-size', '2019-01-01', 0],
    ['lambda-code-storage', '2026-07-14', 75],
    ['lambda-code-storage', '2026-07-15', 300],
    ['lambda-eni-quota', '2019-11-01', 160],
    ['lambda-scaling-rate.everyS', '2023-11-25', 60],
    ['lambda-scaling-rate.shared', '2023-11-25', 1],
    ['lambda-scaling-rate.firstEnvironments', '2023-11-25', 500],
    ['lambda-scaling-rate.firstInLarge', '2023-11-25', 3000],
    ['lambda-scaling-rate.everyS', '2023-11-26', 10],
    ['lambda-provisioned-concurrency-ramp.firstEnvironments', '2021-01-01', 3000],
    ['env-idle-lifetime.leastMin', '2019-01-01', 25],
    ['env-idle-lifetime.leastMin', '2020-01-01', 10],
    ['init-billing.isBilled', '2025-07-31', 0],
    ['init-billing.isBilled', '2025-08-01', 1],
    ['coldstart-vpc', '2019-09-02', 8.1],
    ['coldstart-vpc.withVpcS', '2019-09-03', 0.5],
  ])('say what %s was on %s', (name, date, number) => {
    expect(readAt(name, date).number).toBe(number)
  })

  test('have the same numbers in every part of a history, so that a model can read any day', () => {
    const topics = ['concurrency', 'limits', 'environments', 'cold-starts'] as const
    const numeric = topics
      .flatMap((topic) => files[topic]!)
      .filter(({ value }) => typeof value === 'number')
    expect(numeric.length).toBeGreaterThan(30)
    for (const { id, parts, history } of numeric)
      for (const { value, parts: then, scope, from } of history)
        if (scope === undefined)
          expect({ id, from, type: typeof value, parts: Object.keys(then).toSorted() }).toEqual({
            id,
            from,
            type: 'number',
            parts: Object.keys(parts).toSorted(),
          })
  })

  test('have a measured init phase of every language, shorter from a package than from an image', () => {
    const measured = files['cold-starts']!.filter(({ id }) => id.startsWith('coldstart-init-'))
    expect(measured.map(({ id }) => id.slice('coldstart-init-'.length))).toEqual([
      'python',
      'nodejs',
      'java',
      'dotnet',
      'ruby',
      'go',
      'rust',
    ])
    for (const { value, parts } of measured) {
      expect(value).toBe(parts['zipMs'])
      expect(parts['zipMs']).toBeLessThan(parts['containerImageMs']!)
    }
  })
})
