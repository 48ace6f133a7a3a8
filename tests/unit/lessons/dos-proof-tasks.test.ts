import { describe, expect, test, vi } from 'vitest'
import type { Values } from '../../../src/sims/sim.ts'
import { patient, runsOf } from './lesson-runs.ts'

vi.setConfig(patient)

const { tasks, mean, meets, firstSeen } = runsOf('dos-proof')
const night = mean()

describe('try this, on the night of the attack', () => {
  const ways: Readonly<Record<string, readonly [Values, string?, string?]>> = {
    raise: [{ limit: 10_000 }],
    cap: [{ cap: 100 }],
    half: [{ rulePasses: 50 }],
    most: [{ rulePasses: 5 }],
    wallet: [{}, 'after-the-wallet'],
    short: [{ attackMin: 60 }, 'short-and-sharp'],
  }

  test('there are six tasks', () => {
    expect(tasks.map(({ id }) => id)).toEqual(Object.keys(ways))
  })

  test.each(tasks)('task “$id” is done by what it asks for, and not before', ({ id, goals }) => {
    expect(meets(goals, ...ways[id]!)).toBe(true)
    expect(meets(goals, {})).toBe(false)
  })

  test('with a raised limit everyone is served, for more than twice the money', () => {
    const raised = mean({ limit: 10_000 })
    expect(raised('servedInAttack')).toBeGreaterThan(99.9)
    expect(raised('billNight') / night('billNight')).toBeGreaterThan(2)
    expect(raised('answered') / raised('sent')).toBeGreaterThan(0.99)
  })

  test('a cap of five times what users need halves the bill and serves one of thirty', () => {
    const capped = mean({ cap: 100 })
    expect(100).toBe(5 * 100 * 0.2)
    expect(Math.abs(capped('billNight') / night('billNight') - 0.5)).toBeLessThan(0.05)
    expect(Math.abs(capped('servedInAttack') - 100 / 30)).toBeLessThan(0.1)
    expect(capped('gateway') / capped('billNight')).toBeGreaterThan(0.8)
  })

  test('half a rule brings two thirds of the users back, and a larger bill', () => {
    const half = mean({ rulePasses: 50 })
    expect(half('blocked') / half('sent')).toBeCloseTo(0.5, 6)
    expect(Math.abs(half('servedInAttack') - 200 / 3)).toBeLessThan(2)
    expect(half('billNight')).toBeGreaterThan(night('billNight'))
    expect(half('inFlight') / night('inFlight')).toBeCloseTo(1, 1)
  })

  test('a rule that stops nineteen of twenty serves all, for less than half of the money', () => {
    const most = mean({ rulePasses: 5 })
    expect(most('servedInAttack')).toBeGreaterThan(99.99)
    expect(most('billNight') / night('billNight')).toBeLessThan(0.5)
    expect(most('firewall') / most('billNight')).toBeGreaterThan(0.5)
    expect(most('wanted')).toBeLessThan(1000)
  })

  test('after the wallet nobody is turned away, and the bill is more than twenty times as large', () => {
    const wallet = mean({}, 'after-the-wallet')
    const usual = firstSeen('believed', {}, 'after-the-wallet')
    expect(wallet('servedInNight')).toBeGreaterThan(99.99)
    expect(wallet('billNight') / usual['billNight']!).toBeGreaterThan(20)
  })

  test('short and sharp turns a fifth away, an hour of it one in a hundred: the same users', () => {
    const [short, hour] = [3, 60].map((attackMin) => mean({ attackMin }, 'short-and-sharp'))
    expect(Math.abs(100 - short!('servedInAttack') - 20)).toBeLessThan(1)
    expect(Math.abs(100 - hour!('servedInAttack') - 1)).toBeLessThan(0.2)
    expect(hour!('lostByGrowth') / short!('lostByGrowth')).toBeCloseTo(1, 2)
    expect(short!('lostByPlaces')).toBeLessThan(1)
    expect(hour!('billNight') / short!('billNight')).toBeGreaterThan(10)
  })
})
