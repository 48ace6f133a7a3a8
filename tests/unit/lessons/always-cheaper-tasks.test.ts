import { describe, expect, test } from 'vitest'
import type { Values } from '../../../src/sims/sim.ts'
import { believed, mean, meets, tasks } from './always-cheaper.ts'

describe('try this', () => {
  const ways: Readonly<Record<string, readonly [Values, string?]>> = {
    known: [{ knownMillion: 30 }],
    free: [{ freeTier: 'used-up' }],
    peak: [{ peak: 8 }],
    article: [{}, 'article'],
    short: [{ durationMs: 50 }, 'article'],
    people: [{ hourUsd: 60, serverHours: 2 }],
  }

  test.each(tasks)('task “$id” is done by what it asks for, and by no other', ({ id, goals }) => {
    expect(Object.keys(ways)).toContain(id)
    for (const [other, [values, preset]] of Object.entries(ways))
      expect(meets(goals, values, preset), other).toBe(other === id)
    expect(meets(goals, {})).toBe(false)
  })

  test('a known month of 30 million is a tenth too low, and one of three not a thirteenth', () => {
    const usd = mean()('totalUsd')
    expect(believed({ knownMillion: 30 })('totalUsd') / usd).toBeCloseTo(0.9, 2)
    expect(believed()('totalUsd') / usd).toBeLessThan(1 / 13)
  })

  test('without the free tier it is seven dollars more, three in a hundred', () => {
    const more = mean({ freeTier: 'used-up' })('totalUsd') - mean()('totalUsd')
    expect(more).toBeCloseTo(7, 0)
    expect(more / mean()('totalUsd')).toBeCloseTo(0.03, 2)
  })

  test('a peak of eight takes fourteen containers, and the functions cost less than half of them', () => {
    const peak = mean({ peak: 8 })
    expect(peak('servers')).toBeCloseTo(14, 9)
    expect(peak('totalUsd')).toBeCloseTo(mean()('totalUsd'), 9)
    expect(peak('totalUsd') / peak('serverUsd')).toBeLessThan(1 / 2)
  })

  test('the article has 4.5 million, the bill 4.1, and 3.3 without the free tier', () => {
    const article = mean({}, 'article')
    expect(believed({}, 'article')('breakEvenMillion')).toBeCloseTo(4.5, 1)
    expect(article('breakEvenMillion')).toBeCloseTo(4.1, 1)
    expect(article('withoutFreeMillion')).toBeCloseTo(3.3, 1)
  })

  test('a twentieth of the time moves the crossing fourteen times further out', () => {
    const short = mean({ durationMs: 50 }, 'article')('breakEvenMillion')
    expect(short / mean({}, 'article')('breakEvenMillion')).toBeCloseTo(14, 0)
  })

  test('two hours turn it round, and the difference is little more than one', () => {
    expect(mean({ hourUsd: 60, serverHours: 2 })('dearerUsd')).toBeLessThan(0)
    const hours = mean()('dearerUsd') / 60
    expect(hours).toBeGreaterThan(1)
    expect(hours).toBeLessThan(1.25)
  })
})
