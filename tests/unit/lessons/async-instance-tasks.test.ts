import { describe, expect, test, vi } from 'vitest'
import type { Values } from '../../../src/sims/sim.ts'
import { patient, runsOf } from './lesson-runs.ts'

vi.setConfig(patient)

const { tasks, mean, meanIn, meets } = runsOf('async-instance')

describe('try this', () => {
  const ways: Readonly<Record<string, readonly [Values, string?]>> = {
    even: [{ arrivals: 'even' }],
    together: [{ order: 'together' }],
    compute: [{}, 'mostly-computing'],
    share: [{ runsOn: 'web', atATime: 16 }],
    crowd: [{ runsOn: 'web', atATime: 64, perS: 40 }],
    burst: [{}, 'cold-burst'],
  }

  test.each(tasks)('task “$id” is done by what it asks for, and not before', ({ id, goals }) => {
    const [values, preset] = ways[id]!
    expect(meets(goals, values, preset)).toBe(true)
    expect(meets(goals, {})).toBe(false)
  })

  test('even distances save about a third of the environments, and none on average', () => {
    const [atRandom, evenly] = [mean(), mean({ arrivals: 'even' })]
    const saved = 1 - evenly('environments') / atRandom('environments')
    expect(saved).toBeGreaterThan(0.3)
    expect(saved).toBeLessThan(0.4)
    for (const busy of [atRandom, evenly]) expect(busy('busyMean')).toBeCloseTo(10, 0)
  })

  test('awaited together, calls take a third of the time and of the bill, and half the environments', () => {
    const [inTurn, together] = [mean(), mean({ order: 'together' })]
    const ratio = (key: string) => together(key) / inTurn(key)
    expect(ratio('meanMs')).toBeCloseTo(1 / 3, 1)
    expect(ratio('paidPerS')).toBeCloseTo(1 / 3, 1)
    expect(ratio('environments')).toBeCloseTo(1 / 2, 1)
  })

  test('where requests compute, less than a fifth is waiting and sharing is several times as slow', () => {
    const alone = mean({}, 'mostly-computing')
    expect(alone('idleShare')).toBeLessThan(20)
    const shared = meanIn('believed', 'meanMs', {}, 'mostly-computing')
    expect(shared / alone('meanMs')).toBeGreaterThan(3)
    const paid = meanIn('believed', 'paidPerS', {}, 'mostly-computing')
    expect(alone('paidPerS') / paid).toBeLessThan(1.2)
  })

  test('sixteen at a time need two environments, pay for computing alone, and are a little slower', () => {
    const [alone, shared] = [mean(), mean({ runsOn: 'web', atATime: 16 })]
    expect(Math.round(alone('environments'))).toBe(20)
    expect(Math.round(shared('environments'))).toBe(2)
    expect(shared('idleShare')).toBe(0)
    const longer = shared('meanMs') / alone('meanMs') - 1
    expect(longer).toBeGreaterThan(0.02)
    expect(longer).toBeLessThan(0.06)
  })

  test('sixty-four on one thread make the slowest twentieth wait for more than a second', () => {
    const crowd = mean({ runsOn: 'web', atATime: 64, perS: 40 })
    expect(crowd('p95Ms')).toBeGreaterThan(1000)
    expect(crowd('environments')).toBeGreaterThan(1)
    expect((40 * (18 + 12)) / 1000).toBeGreaterThan(1)
  })

  test('more than two in five requests of the cold burst wait for a start, and none for a busy environment', () => {
    const burst = mean({}, 'cold-burst')
    expect(burst('coldShare')).toBeGreaterThan(40)
    expect(burst('coldShare')).toBeLessThan(47)
    expect(burst('environments')).toBeGreaterThanOrEqual(40)
    expect(burst('waitedMs')).toBe(0)
  })
})
