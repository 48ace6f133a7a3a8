import { describe, expect, test, vi } from 'vitest'
import { getLedger } from '../../../src/build/facts.ts'
import { patient, runsOf } from './lesson-runs.ts'

vi.setConfig(patient)

const { mean, firstSeen } = runsOf('dos-proof')
const night = mean()
const usual = firstSeen('believed')
const figure = (name: string): number => getLedger().factNumber(name)

describe('one share for everyone', () => {
  test('users want 20 places and the script 3,000, so a third of both is let in', () => {
    expect(night('wanted')).toBeCloseTo(6000 * 0.5 + 100 * 0.2, 6)
    expect(night('servedInAttack') / 100).toBeCloseTo(1000 / 3020, 2)
    expect(night('answered') / night('sent')).toBeCloseTo(1000 / 3020, 2)
    expect(usual['servedInAttack']).toBe(100)
  })

  test.each([100, 500])('users served are places by places wanted, with a cap of %d', (cap) => {
    expect(mean({ cap })('servedInAttack') / 100).toBeCloseTo(cap / 3020, 2)
  })

  test('the bill is thirty times the usual one', () => {
    expect(Math.abs(night('billNight') / usual['billNight']! - 33)).toBeLessThan(3)
  })
})

describe('five ends of a request', () => {
  test('two of three hostile requests end at the function, and the gateway takes two fifths', () => {
    expect(Math.abs(night('throttled') / night('sent') - 2 / 3)).toBeLessThan(0.02)
    expect(night('lostByGateway')).toBe(0)
    expect(Math.abs(night('gateway') / night('billNight') - 0.4)).toBeLessThan(0.02)
  })

  test('what the gateway lets pass by default shelters no function of a tenth of a second', () => {
    const perS = figure('apigw-throttle-10000')
    expect(perS * 0.1).toBe(figure('lambda-account-concurrency-default'))
  })

  test('the gateway is paid for what the function refuses, and not for what it refuses itself', () => {
    const [cap, throttle] = [mean({ cap: 100 }), mean({ throttlePerS: 200 })]
    expect(cap('gateway')).toBe(night('gateway'))
    expect(throttle('gateway') / night('gateway')).toBeLessThan(0.05)
    expect(throttle('servedInAttack')).toBeLessThan(5)
  })
})

describe('the answers and their costs', () => {
  test('all the memory and a raised limit make a night of more than 14,000 dollars', () => {
    expect(figure('lambda-memory-range.mostMb')).toBe(10_240)
    const dear = mean({ memoryMb: 10_240, limit: 10_000 })
    expect(dear('billNight')).toBeGreaterThan(14_000)
    expect(dear('billNight')).toBeLessThan(15_000)
  })

  test('a check after 50 ms serves everyone, and every knock is still paid', () => {
    const checked = mean({ attackMs: 50 })
    expect(checked('servedInAttack')).toBeGreaterThan(99.99)
    expect(checked('gateway')).toBe(night('gateway'))
    expect(checked('billNight')).toBeLessThan(night('billNight'))
  })

  test('a cache for nine of ten serves everyone', () => {
    expect(mean({ cached: 90 })('servedInAttack')).toBeGreaterThan(99.99)
  })

  test('a rule and a cap of 200 serve nearly everyone', () => {
    expect(mean({ rulePasses: 5, cap: 200 })('servedInAttack')).toBeGreaterThan(99.5)
  })
})
