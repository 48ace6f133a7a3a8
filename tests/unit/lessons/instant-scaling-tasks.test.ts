import { describe, expect, test, vi } from 'vitest'
import type { Values } from '../../../src/sims/sim.ts'
import { patient, runsOf } from './lesson-runs.ts'

vi.setConfig(patient)

const { tasks, mean, meets } = runsOf('instant-scaling')

describe('try this, on the ramp', () => {
  const ways: Readonly<Record<string, readonly [Values]>> = {
    limit: [{ limit: 30_000 }],
    reverse: [{ shape: 'line' }],
    shorten: [{ requestMs: 250 }],
    split: [{ functions: 4 }],
    retry: [{ callers: 'retry' }],
    cold: [{ initMs: 10_000 }],
  }

  test('there are six tasks', () => {
    expect(tasks.map(({ id }) => id)).toEqual(Object.keys(ways))
  })

  test.each(tasks)('task “$id” is done by what it asks for, and not before', ({ id, goals }) => {
    expect(meets(goals, ...ways[id]!)).toBe(true)
    expect(meets(goals, {})).toBe(false)
  })

  test('a limit of 30,000 lets in not one request more', () => {
    expect(mean({ limit: 30_000 })('turnedAway')).toBe(mean()('turnedAway'))
    expect(mean()('environments')).toBeLessThan(10_000)
  })

  test('the same rush backwards turns nobody away, with as many requests and the same peak', () => {
    const backwards = mean({ shape: 'line' })
    expect(backwards('turnedAway')).toBe(0)
    expect(backwards('wanted')).toBe(mean()('wanted'))
    expect(Math.abs(backwards('offered') / mean()('offered') - 1)).toBeLessThan(0.005)
  })

  test('requests of half the length leave about a third of the loss, for half the environments', () => {
    const short = mean({ requestMs: 250 })
    const left = short('turnedAway') / mean()('turnedAway')
    expect(Math.abs(left - 1 / 3)).toBeLessThan(0.05)
    expect(short('wanted')).toBe(mean()('wanted') / 2)
  })

  test('four functions turn away little more than one per cent', () => {
    const four = mean({ functions: 4 })
    expect(four('turnedAwayShare')).toBeGreaterThan(1)
    expect(four('turnedAwayShare')).toBeLessThan(1.4)
  })

  test('quick retries lose nearly as many, after five times the refusals, and slow the rest', () => {
    const [once, again] = [mean(), mean({ callers: 'retry' })]
    expect(again('turnedAway') / once('turnedAway')).toBeGreaterThan(0.95)
    expect(again('turnedAway')).toBeLessThan(once('turnedAway'))
    expect(again('throttles') / once('throttles')).toBeGreaterThan(5)
    expect(again('throttles') / once('throttles')).toBeLessThan(6)
    // Three times what a warm request takes.
    expect(Math.abs(again('p99') / 500 - 3)).toBeLessThan(0.2)
  })

  test('environments that take ten seconds to start lose two fifths, and are the 99th percentile', () => {
    const slow = mean({ initMs: 10_000 })
    expect(Math.abs(slow('turnedAwayShare') - 40)).toBeLessThan(2)
    expect(slow('p99')).toBe(10_500)
  })
})
