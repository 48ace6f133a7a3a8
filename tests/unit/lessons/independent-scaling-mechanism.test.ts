import { describe, expect, test, vi } from 'vitest'
import { settingOf } from '../../../src/build/sims.ts'
import { erlangB } from '../../../src/sims/core/queueing.ts'
import { mean, patient, sim } from './independent-scaling.ts'

vi.setConfig(patient)

const shopKeys = ['checkoutLostInBurst', 'searchLostInBurst', 'reportingLostInBurst'] as const
const firstSeen = settingOf(sim, { preset: 'reporting-burst' })

describe('everyone meets the same wall', () => {
  const burst = mean()

  test('more than a third of the checkouts is turned away, and as much of the rest', () => {
    for (const key of shopKeys) {
      expect(burst(key)).toBeGreaterThan(100 / 3)
      expect(burst(key)).toBeLessThan(37)
    }
  })

  test('the three figures of the run with seed 7 are nearly one', () => {
    const actual = sim.count(firstSeen, 'actual')
    const found = shopKeys.map((key) => actual[key]!)
    expect(Math.max(...found) - Math.min(...found)).toBeLessThan(3)
    expect(Math.min(...found)).toBeGreaterThan(100 / 3)
  })

  test('the belief expects that nobody is', () => {
    const believed = sim.count(firstSeen, 'believed')
    expect(shopKeys.map((key) => believed[key])).toEqual([0, 0, 0])
  })

  test('1,680 places are wanted, of which two in five cannot be had if that lasts', () => {
    expect(burst('wanted')).toBe(1680)
    expect(erlangB(1000, 1680)).toBeCloseTo(2 / 5, 1)
    const lasting = mean({ burstStartS: 0, burstEndS: 30 })('checkoutLostInBurst')
    expect(lasting).toBeGreaterThan(burst('checkoutLostInBurst'))
    expect(Math.abs(lasting - 40)).toBeLessThan(3)
  })

  test('in a lasting overload the share turned away is the part that does not fit', () => {
    const overload = mean({}, 'steady-overload')
    for (const key of ['checkoutLost', 'searchLost', 'reportingLost'])
      expect(Math.abs(overload(key) - 100 * (1 - 1000 / 1240))).toBeLessThan(2)
  })

  test('very short requests meet the ceiling per second while places are free', () => {
    const short = mean({}, 'short-requests')
    expect(short('throttles')).toBeGreaterThan(0)
    expect(short('throttledByRate')).toBe(short('throttles'))
    expect(short('peak')).toBeLessThan(50)
  })
})

describe('five ways out', () => {
  test('a cap of 700 on reporting shields checkout and search at once', () => {
    const capped = mean({ reportingReserved: 700 })
    expect(capped('checkoutLostInBurst')).toBeLessThan(0.05)
    expect(capped('searchLostInBurst')).toBeLessThan(0.05)
  })

  test('with a queue the capped reports come late instead of never', () => {
    const queued = mean({ reportingReserved: 700, callers: 'queue' })
    expect(queued('reportingLost')).toBe(0)
    expect(queued('waiting')).toBeGreaterThan(100)
  })

  test('an account of its own gives reporting a wall of its own', () => {
    const apart = mean({ limit: 2000, reportingReserved: 1000 })
    expect(apart('checkoutLostInBurst')).toBe(0)
    expect(apart('reportingLostInBurst')).toBeGreaterThan(20)
  })

  test('a shared rest of 300 shelters checkout and search as well as 160 for each', () => {
    const capped = mean({ reportingReserved: 700 })
    const sheltered = mean({ checkoutReserved: 160, searchReserved: 160 })
    for (const key of ['checkoutLostInBurst', 'searchLostInBurst'])
      expect(Math.max(capped(key), sheltered(key))).toBeLessThan(0.1)
    expect(capped('reportingLostInBurst')).toBeLessThan(sheltered('reportingLostInBurst'))
  })
})

describe('the quiz', () => {
  test('two swings above its average keep checkout open in the lasting overload, one does not', () => {
    const open = (checkoutReserved: number) =>
      mean({ checkoutReserved }, 'steady-overload')('checkoutLost')
    expect(open(440)).toBeLessThan(1)
    expect(open(420)).toBeGreaterThan(1)
    expect(open(400)).toBeGreaterThan(3)
  })

  test('more than a third of the logins finds no connection', () => {
    expect(erlangB(20, 20 * 0.05 + 15 * 2)).toBeGreaterThan(1 / 3)
  })
})
