import { describe, expect, test, vi } from 'vitest'
import { erlangB } from '../../../src/sims/core/queueing.ts'
import type { Values } from '../../../src/sims/sim.ts'
import { lesson, mean, meets, patient } from './independent-scaling.ts'

vi.setConfig(patient)

describe('try this', () => {
  const tasks = [...lesson.text.matchAll(/<Task\s+id="([^"]+)"\s+goals=\{\[(.*?)\]\}/gs)].map(
    ([, id, list]) => ({
      id: id!,
      goals: [...list!.matchAll(/'([^']+)'/g)].map(([, goal]) => goal!),
    }),
  )
  const ways: Readonly<Record<string, readonly [Values, string?]>> = {
    halve: [{ burstPerS: 350 }],
    shorten: [{ reportingMs: 1000 }],
    raise: [{ limit: 2000, burstPerS: 1400 }],
    average: [{ checkoutReserved: 120 }, 'quiet-night'],
    margin: [{ checkoutReserved: 160 }],
    retry: [{ callers: 'retry' }],
  }

  test.each(tasks)('task “$id” is done by what it asks for, and not before', ({ id, goals }) => {
    const [values, preset] = ways[id]!
    expect(meets(goals, values, preset)).toBe(true)
    expect(meets(goals, {})).toBe(false)
  })

  test('half the burst leaves less than one per cent, on 980 places', () => {
    const half = mean({ burstPerS: 350 })
    expect(half('wanted')).toBe(980)
    expect(half('checkoutLostInBurst')).toBeLessThan(1)
  })

  test('reports of half the length bring the same relief', () => {
    const short = mean({ reportingMs: 1000 })
    expect(short('checkoutLostInBurst')).toBeLessThan(1)
  })

  test('a limit of 2,000 lets a burst of 700 pass unnoticed, and of 1,400 costs checkout about one in seven', () => {
    expect(mean({ limit: 2000 })('checkoutLostInBurst')).toBe(0)
    const larger = mean({ limit: 2000, burstPerS: 1400 })('checkoutLostInBurst')
    expect(larger).toBeGreaterThan(12.5)
    expect(larger).toBeLessThan(16)
  })

  test('a reservation of the average loses some seven per cent in a nearly empty account', () => {
    const quiet = mean({ checkoutReserved: 120 }, 'quiet-night')
    expect(Math.abs(quiet('checkoutLost') - 7)).toBeLessThan(0.7)
    expect(quiet('checkoutLost') / 100).toBeCloseTo(erlangB(120, 120), 2)
    expect(Math.abs(quiet('meanInFlight') - 270)).toBeLessThan(20)
  })

  test('forty places above the average keep checkout safe, and the others lose four in ten', () => {
    const safe = mean({ checkoutReserved: 160 })
    expect(safe('checkoutLostInBurst')).toBeLessThan(0.05)
    expect(Math.abs(safe('searchLostInBurst') - 40)).toBeLessThan(1.5)
    expect(Math.abs(safe('reportingLostInBurst') - 40)).toBeLessThan(1.5)
  })

  test('retries save hardly anyone, after more than five times as many refusals', () => {
    const [once, again] = [mean(), mean({ callers: 'retry' })]
    const saved = once('checkoutLostInBurst') - again('checkoutLostInBurst')
    expect(saved).toBeGreaterThan(0)
    expect(saved).toBeLessThan(3)
    expect(again('throttles') / once('throttles')).toBeGreaterThan(5)
    expect(again('throttles') / once('throttles')).toBeLessThan(7)
  })
})
