import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sayInputs, sayPart, untoldParts } from '../../../src/lib/fact-parts.ts'
import { sayNumber, sayPeriod, sayUnchanged, sayWhen } from '../../../src/lib/fact-words.ts'
import { fact, period } from './some-facts.ts'

describe('a number', () => {
  test.each([
    [1000, '1,000'],
    [0.0000166667, '0.0000166667'],
    [3.09e-8, '0.0000000309'],
    [-4.5, '−4.5'],
  ])('%d is %s', (value, words) => {
    expect(sayNumber(value)).toBe(words)
  })

  test('loses no digit, whatever its size', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999_999 }),
        fc.integer({ min: -12, max: 6 }),
        (digits, exponent) => {
          const value = Number(`${digits}e${exponent}`)
          expect(Number(sayNumber(value).replaceAll(',', ''))).toBe(value)
        },
      ),
    )
  })
})

describe('what held in a period', () => {
  const today = fact([])

  test.each([
    [{ shown: 'tens' }, 'tens'],
    [{}, '1 MB'],
    [{ to: '2024' }, '1\u00a0MB'],
    [{ scope: 'Java' }, '1\u00a0MB'],
    [{ value: 2048 }, '2,048\u00a0MB'],
    [{ value: 'not available' }, 'not available'],
    [{ value: true, to: '2024' }, 'yes'],
    [{ value: false }, 'no'],
  ])('%j is “%s”', (given, words) => {
    expect(sayPeriod(period(given), today)).toBe(words)
  })

  test('has no unit where there is none', () => {
    expect(sayPeriod(period({ value: 2048 }), { ...today, unit: '' })).toBe('2,048')
  })

  test.each([
    [{}, 'since 2020'],
    [{ from: '2017', orEarlier: true }, 'since 2017 or earlier'],
    [{ from: '2018-11-16', to: '2025-10-24' }, 'from 16 November 2018 until 24 October 2025'],
    [{ from: '2021-01', to: 'unknown' }, 'from January 2021, until nobody knows when'],
  ])('%j held %s', (given, words) => {
    expect(sayWhen(period(given))).toBe(words)
  })

  test.each([
    [{ from: '2017', orEarlier: true }, 'No change known since 2017 or earlier.'],
    [{ from: '2017-11-30' }, 'The same since 30 November 2017.'],
    [{ unverified: true }, 'The same since 2020, which nobody has confirmed.'],
  ])('%j, if nothing followed, reads “%s”', (given, words) => {
    expect(sayUnchanged(period(given))).toBe(words)
  })
})

describe('a part', () => {
  test.each([
    ['firstRetryMs', 1000, 'First retry', '1\u00a0s'],
    ['longestRetryMs', 300_000, 'Longest retry', '5\u00a0min'],
    ['mostAgeS', 604_800, 'Most age', '7\u00a0days'],
    ['leastH', 24, 'Least', '24\u00a0h'],
    ['durationMs', 120, 'Duration', '120\u00a0ms'],
    ['includedBytes', 262_144, 'Included', '256\u00a0KiB'],
    ['responseBytes', 6_291_556, 'Response', '6,291,556\u00a0bytes'],
    ['freeGbs', 400_000, 'Free', '400,000\u00a0GB-s'],
    ['tier1UsdPerGbs', 0.0000166667, 'Tier 1', '0.0000166667\u00a0USD per GB-s'],
    ['tier1ToRequests', 333, 'Tier 1 to', '333\u00a0requests'],
    ['usdPerHour', 0.045, 'Price', '0.045\u00a0USD per hour'],
    ['usdPer128MbSecond', 0.5, 'Price', '0.5\u00a0USD per 128 MB second'],
    ['vcpuUsdPerSecond', 2, 'vCPU', '2\u00a0USD per second'],
    ['retainedGbMonths', 72.8, 'Retained', '72.8\u00a0GB months'],
    ['maxConnectionsPercent', 100, 'Max connections', '100\u00a0%'],
    ['updatesPerDay', 3, 'Updates per day', '3'],
    ['javaPerVcpu', 32, 'Java per vCPU', '32'],
    ['burst', 5000, 'Burst', '5,000'],
    ['restores', 74_400, 'Restores', '74,400'],
    ['ms128Mb', 715, '128 MB', '715\u00a0ms'],
    ['s1Kb', 0.26, '1 KB', '0.26\u00a0s'],
    ['dbT4gLarge', 844, 'db.t4g.large', '844'],
    ['dbR5Xlarge2x', 3000, 'db.r5.2xlarge', '3,000'],
    ['instance', 'm7g.xlarge', 'Instance', 'm7g.xlarge'],
  ])('%s of %j is “%s: %s”', (key, value, name, figure) => {
    expect(sayPart(key, value)).toEqual({ name, figure })
  })

  test('is left out if the fact’s own words tell it, in whatever unit', () => {
    const parts = { perS: 10_000, burst: 5000, firstRetryMs: 1000, everyS: 10, retries: 2 }
    const words = '10,000 a second with bursts of 5,000, tried again after 1 second, then two more'
    expect(untoldParts(parts, words)).toEqual([])
  })

  test('is shown if the fact’s own words do not tell it', () => {
    expect(untoldParts({ perS: 10_000, burst: 5000 }, '10,000 a second')).toEqual([
      { name: 'Burst', figure: '5,000' },
    ])
  })

  test('is left out if only a model asks for it', () => {
    const parts = { isBilled: 1, sizeKib: 1024, kib: 1024, bytes: 4, share: 0.01, shared: 0 }
    expect(untoldParts(parts, '')).toEqual([])
  })
})

test('a calculation lists its inputs without those that count nothing', () => {
  expect(sayInputs({ kind: 'function', requests: 0, memoryMb: 512, arch: 'x86' })).toEqual([
    { name: 'Memory', figure: '512\u00a0MB' },
    { name: 'Architecture', figure: 'x86' },
  ])
})
