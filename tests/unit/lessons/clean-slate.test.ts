import { describe, expect, test, vi } from 'vitest'
import type { Values } from '../../../src/sims/sim.ts'
import { patient, runsOf } from './lesson-runs.ts'

vi.setConfig(patient)

const { challenge, firstSeen, mean, meanIn, meets } = runsOf('clean-slate')

describe('nobody clears the desk', () => {
  test('every second call of the run is shown another customer’s page, and nearly as many on the mean', () => {
    expect(firstSeen('actual')['foreignShare']).toBe(50)
    expect(mean()('foreignShare')).toBeGreaterThan(43)
    expect(mean()('foreignShare')).toBeLessThan(52)
  })

  test('the belief expects none, and no crash', () => {
    expect(meanIn('believed', 'foreign')).toBe(0)
    expect(meanIn('believed', 'crashes')).toBe(0)
  })

  test('one call in ten is lost', () => {
    expect(firstSeen('actual')['lost']).toBe(6)
    expect(Math.abs(mean()('lost') / 60 - 1 / 10)).toBeLessThan(0.015)
  })
})

describe('how often it is somebody else', () => {
  test('62 in 100 of the calls that find a page, whatever the number of environments', () => {
    expect(1 - (0.25 + 0.09 + 0.04)).toBeCloseTo(0.62)
    for (const environments of [1, 3, 6])
      expect(Math.abs(mean({ environments })('foreignOfFound') - 62)).toBeLessThan(4)
  })

  test('99 in 100 with a hundred customers alike', () => {
    expect(1 - 100 * 0.01 ** 2).toBeCloseTo(0.99)
  })
})

describe('when it is full', () => {
  test('a process takes seven calls and loses the eighth', () => {
    expect(Math.floor((128 - 60) / 9)).toBe(7)
    expect(mean()('callsToCrash')).toBe(7)
  })
})

describe('six ways to clear up', () => {
  test.each([
    ['four times the memory', { limitMb: 512 }, 'more', 'none'],
    ['tenant isolation', { mode: 'isolation' }, 'none', 'some'],
    ['writing first', { code: 'write-first' }, 'none', 'some'],
    ['clearing in finally', { code: 'finally' }, 'none', 'none'],
    ['a place for each customer', { code: 'keyed' }, 'none', 'none'],
    ['declaring it inside', { code: 'inside' }, 'none', 'none'],
  ] as const)('%s leaves what the table says', (_, values, wrong, crashes) => {
    const found = mean(values)
    if (wrong === 'none') expect(found('foreign')).toBe(0)
    if (wrong === 'more') expect(found('foreign')).toBeGreaterThan(mean()('foreign'))
    if (crashes === 'none') expect(found('lost')).toBe(0)
    if (crashes === 'some') expect(found('lost')).toBeGreaterThan(4)
  })

  test('isolation makes more environments than there were', () => {
    expect(mean({ mode: 'isolation' })('created')).toBeGreaterThan(mean()('created'))
  })
})

describe('the challenge', () => {
  const busy = { mode: 'several', callMs: 8000, environments: 1 }

  test.each([
    ['declarations inside the handler, six at a time', { code: 'inside', atOnce: 6 }],
    ['declarations inside the handler, seven at a time', { code: 'inside', atOnce: 7 }],
    ['a place for each customer, eight at a time', { code: 'keyed', atOnce: 8 }],
    ['a place for each customer, sixteen at a time', { code: 'keyed', atOnce: 16 }],
  ])('is met by %s', (_, values: Values) => {
    expect(meets(challenge, { ...busy, ...values })).toBe(true)
  })

  test.each([
    ['nothing', {}],
    ['a safe code alone', { code: 'inside' }],
    ['a safe code in environments for one call each', { ...busy, mode: 'memory', code: 'inside' }],
    ['tenant isolation', { ...busy, mode: 'isolation', code: 'inside' }],
    ['too few at a time', { ...busy, code: 'inside', atOnce: 4 }],
    ['more at a time than the memory holds', { ...busy, code: 'inside', atOnce: 12 }],
    ['a global that is written first', { ...busy, code: 'write-first', atOnce: 7 }],
    ['a global that is cleared', { ...busy, code: 'finally', atOnce: 7 }],
    ['an idle month', { ...busy, callMs: 50, code: 'keyed', atOnce: 8 }],
    [
      'everything at its most',
      { mode: 'several', code: 'inside', atOnce: 16, environments: 6, callMs: 10_000 },
    ],
  ])('is not met by %s', (_, values: Values) => {
    expect(meets(challenge, values)).toBe(false)
  })
})

describe('the quiz', () => {
  test('with one large and one small customer a third of the pages found are wrong', () => {
    const two = mean({ shareA: 8, shareB: 2, shareC: 0, calls: 200 })
    expect(Math.abs(two('foreignOfFound') - 32)).toBeLessThan(4)
  })

  test('a process of 100 MB takes thirteen calls of 30 MB in 512 MB', () => {
    const full = mean({ baseMb: 100, leakMb: 30, limitMb: 512, calls: 100 })
    expect(full('callsToCrash')).toBeCloseTo(13, 5)
  })
})
