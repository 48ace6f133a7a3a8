import { describe, expect, test, vi } from 'vitest'
import { getLedger } from '../../../src/build/facts.ts'
import { patient, runsOf } from './lesson-runs.ts'

vi.setConfig(patient)

const { mean, firstSeen } = runsOf('instant-scaling')
const sale = mean()
const figure = (name: string): number => getLedger().factNumber(name)

describe('a limit of 10,000 does not help', () => {
  test('a quarter of all requests is turned away, nearly all of them in the first half minute', () => {
    expect(Math.abs(sale('turnedAwayShare') - 25)).toBeLessThan(1)
    expect(sale('enoughS')).toBeLessThan(30)
    expect(firstSeen('believed')['turnedAwayShare']).toBe(0)
  })

  test('the limit is twice what is wanted, and what is refused is refused for want of growth', () => {
    expect(sale('wanted')).toBe(5000)
    expect(sale('throttledByGrowth')).toBe(sale('throttles'))
  })

  test('some 130 environments are there in the morning', () => {
    const there = sale('environments') - sale('coldStarts')
    expect(Math.abs(there - 130)).toBeLessThan(10)
  })

  test('the triangle gives the time within a second and the loss within five per cent', () => {
    const depth = 5000 - 130 - figure('lambda-scaling-rate.environments')
    const closingPerS =
      figure('lambda-scaling-rate.environments') / figure('lambda-scaling-rate.everyS') +
      (0.5 * (10_000 - 200)) / 70
    const lengthS = depth / closingPerS
    expect(Math.abs(depth - 3900)).toBeLessThan(50)
    expect(closingPerS).toBeCloseTo(170, 6)
    expect(Math.abs(lengthS - 23)).toBeLessThan(0.5)
    expect(Math.abs(sale('enoughS') - lengthS)).toBeLessThan(1)
    const lost = (depth * lengthS) / 2 / 0.5
    expect(Math.abs(lost - 90_000)).toBeLessThan(2000)
    expect(Math.abs(sale('turnedAway') / lost - 1)).toBeLessThan(0.05)
  })

  test('the loss goes with the square of the depth', () => {
    // What is provisioned is there before noon, so it takes its number off the depth.
    const half = mean({ provisioned: 2000 })
    const depth = (there: number) => 5000 - there - 1000
    const share = (depth(2000) / depth(130)) ** 2
    expect(Math.abs(half('turnedAway') / sale('turnedAway') - share)).toBeLessThan(0.05)
  })

  test('two minutes of quiet save nothing', () => {
    expect(mean({ startS: 120 })('turnedAway') / sale('turnedAway')).toBeCloseTo(1, 1)
  })
})

describe('what grows, grows cold', () => {
  test('a little more than every hundredth request meets a cold start, unseen by the median', () => {
    const served = sale('offered') - sale('turnedAway')
    expect(sale('coldStarts') / served).toBeGreaterThan(0.01)
    expect(sale('coldStarts') / served).toBeLessThan(0.015)
    expect([sale('p50'), sale('p99')]).toEqual([500, 800])
  })

  test('below a tenth of a second faster code adds nothing to the ramp', () => {
    expect(mean({ requestMs: 50 })('turnedAway')).toBe(mean({ requestMs: 100 })('turnedAway'))
  })

  test('pollers of a queue add a twentieth of what a function may add in a minute', () => {
    const perMinute =
      (60 * figure('lambda-scaling-rate.environments')) / figure('lambda-scaling-rate.everyS')
    expect(perMinute / figure('sqs-esm-ramp')).toBe(20)
  })
})

test('a crowd of 2,000 a second loses next to nothing, of 4,000 one of twenty, of 10,000 one of four', () => {
  const lost = (peakPerS: number) => mean({ peakPerS })('turnedAwayShare')
  expect(lost(2000)).toBeLessThan(1)
  expect(Math.abs(lost(4000) - 5)).toBeLessThan(1)
  expect(Math.abs(lost(10_000) - 25)).toBeLessThan(1)
})

describe('then and now', () => {
  test('by the rules of 2021 a large Region turned away half as many, a smaller one more than half of all', () => {
    const then = (region: string) => mean({ region }, 'sale', '2021-06-01')('turnedAwayShare')
    expect(Math.abs(then('large') / mean()('turnedAwayShare') - 0.5)).toBeLessThan(0.05)
    expect(then('middle')).toBeGreaterThan(50)
    expect(then('elsewhere')).toBeGreaterThan(50)
    expect(mean()('allowedPerS') / mean({}, 'sale', '2021-06-01')('allowedPerS')).toBeCloseTo(12, 5)
  })
})

describe('where the belief is true', () => {
  test('a step of 2,000 requests a second is met at once, one of 3,000 is not', () => {
    const step = (peakPerS: number) =>
      mean({ shape: 'step', steadyPerS: 0, peakPerS, requestMs: 500, initMs: 0, lastsS: 30 })
    expect(step(2000)('turnedAwayShare')).toBeLessThan(0.01)
    expect(step(3000)('turnedAway')).toBeGreaterThan(1000)
  })

  test('a rise of 200 requests a second with every second is met, one of 400 is not', () => {
    const line = (perS: number) =>
      mean({ shape: 'line', steadyPerS: 0, peakPerS: 50 * perS, lastsS: 50, requestMs: 500 })
    expect(line(200)('turnedAway')).toBe(0)
    expect(line(400)('turnedAway')).toBeGreaterThan(10_000)
  })
})

describe('the answers and their costs', () => {
  test('4,000 provisioned environments of a gigabyte cost about sixty dollars an hour', () => {
    const usdPerGbS = figure('price-provisioned-concurrency.provisionedUsdPerGbs')
    expect(Math.abs(4000 * 3600 * usdPerGbS - 60)).toBeLessThan(1)
    expect(mean({ provisioned: 4000 })('turnedAwayShare')).toBeLessThan(0.5)
  })

  test('orders taken in a fifth of the time are nearly all taken', () => {
    expect(mean({ requestMs: 100 })('turnedAwayShare')).toBeLessThan(1)
  })

  test('two functions turn away less than half as many', () => {
    expect(mean({ functions: 2 })('turnedAway') / sale('turnedAway')).toBeLessThan(0.5)
  })
})

test('the room’s new case: 4,000 wanted that stay, nothing there, are met after thirty seconds', () => {
  const room = mean({
    shape: 'step',
    steadyPerS: 0,
    peakPerS: 4000,
    startS: 0,
    lastsS: 60,
    requestMs: 1000,
    initMs: 0,
  })
  expect(Math.abs(room('enoughS') - 30)).toBeLessThan(1.5)
  // A second each, so an environment-second is a request.
  expect(Math.abs(room('turnedAway') / 45_000 - 1)).toBeLessThan(0.05)
})
