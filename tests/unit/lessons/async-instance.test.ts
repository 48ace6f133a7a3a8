import { describe, expect, test, vi } from 'vitest'
import type { Values } from '../../../src/sims/sim.ts'
import { patient, runsOf } from './lesson-runs.ts'

vi.setConfig(patient)

const { challenge, firstSeen, mean, meanIn, meets } = runsOf('async-instance')

describe('count durations, not computing', () => {
  test('ten environments are busy, which is rate times duration', () => {
    const lone = mean()
    expect(lone('meanMs') / 1000).toBeCloseTo(0.51, 2)
    expect(Math.abs(lone('busyMean') - 20 * 0.51)).toBeLessThan(0.5)
  })

  test('the believed world needs one, and its thread has time to spare', () => {
    expect(firstSeen('believed')['environments']).toBe(1)
    expect(meanIn('believed', 'threadUse')).toBeLessThan(100 * (2 / 3))
    expect(20 * 0.03).toBeLessThan(2 / 3)
  })

  test('the busiest moment of the run wants well above the average, and most of its time is waiting', () => {
    const seen = firstSeen('actual')
    expect(seen['environments']).toBeGreaterThan(1.5 * 10.2)
    expect(seen['environments']).toBeLessThan(40)
    expect(seen['idleShare']).toBeGreaterThan(90)
    expect(seen['paidPerS']).toBeGreaterThan(9)
  })

  test('awaiting together makes a request and the bill three times as small', () => {
    const [inTurn, together] = [mean(), mean({ order: 'together' })]
    for (const key of ['meanMs', 'paidPerS'])
      expect(inTurn(key) / together(key)).toBeCloseTo(2.9, 0)
  })
})

describe('five settings', () => {
  const rows: readonly (readonly [string, Values])[] = [
    ['awaiting together', { order: 'together' }],
    ['a Web Function', { runsOn: 'web', atATime: 8 }],
    ['both', { order: 'together', runsOn: 'web', atATime: 8 }],
    ['Managed Instances', { runsOn: 'managed' }],
  ]

  test.each(rows)('%s needs fewer environments and pays for less', (_, values) => {
    const [asItIs, fixed] = [mean(), mean(values)]
    for (const key of ['environments', 'paidPerS'])
      expect(fixed(key)).toBeLessThan(0.6 * asItIs(key))
  })

  test('shared environments keep requests as fast, within a few per cent', () => {
    for (const values of [{ runsOn: 'web', atATime: 8 }, { runsOn: 'managed' }])
      expect(mean(values)('meanMs') / mean()('meanMs')).toBeLessThan(1.05)
  })
})

describe('the challenge', () => {
  const shared = { perS: 40, order: 'together' }

  test.each([
    ['a Web Function, four at a time', { ...shared, runsOn: 'web', atATime: 4 }],
    ['a Web Function, six at a time', { ...shared, runsOn: 'web', atATime: 6 }],
    ['Managed Instances, eight at a time', { ...shared, runsOn: 'managed', atATime: 8 }],
    ['Managed Instances, many at a time', { ...shared, runsOn: 'managed', atATime: 64 }],
  ])('is met by %s', (_, values: Values) => {
    expect(meets(challenge, values)).toBe(true)
  })

  test.each([
    ['nothing', {}],
    ['twice the visitors alone', { perS: 40 }],
    ['calls awaited together alone', shared],
    ['sharing alone', { perS: 40, runsOn: 'web', atATime: 6 }],
    ['a Web Function with too few at a time', { ...shared, runsOn: 'web', atATime: 2 }],
    ['a Web Function with too many at a time', { ...shared, runsOn: 'web', atATime: 32 }],
    ['Managed Instances with too few at a time', { ...shared, runsOn: 'managed', atATime: 3 }],
    ['today’s visitors', { ...shared, perS: 20, runsOn: 'web', atATime: 6 }],
    ['everything at its most', { perS: 100, order: 'together', runsOn: 'managed', atATime: 128 }],
  ])('is not met by %s', (_, values: Values) => {
    expect(meets(challenge, values)).toBe(false)
  })
})

describe('the quiz', () => {
  test('a crowd of fewer than sixty-four fills a thread that wants 1.2 s in each second', () => {
    expect(30 * 0.04).toBeCloseTo(1.2)
    expect(30 * 0.24).toBeLessThan(64)
  })

  test('about twelve at a time is enough, and far fewer or far more is not', () => {
    const at = (atATime: number) => mean({ atATime, perS: 40 }, 'sixteen-at-a-time')
    expect(at(12)('environments')).toBeLessThanOrEqual(4)
    expect(at(12)('p95Ms')).toBeLessThan(560)
    expect(at(6)('environments')).toBeGreaterThan(4)
    expect(at(32)('p95Ms')).toBeGreaterThan(560)
  })
})
