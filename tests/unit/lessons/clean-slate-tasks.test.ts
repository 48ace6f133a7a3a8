import { describe, expect, test, vi } from 'vitest'
import type { Values } from '../../../src/sims/sim.ts'
import { patient, runsOf } from './lesson-runs.ts'

vi.setConfig(patient)

const { tasks, mean, meets } = runsOf('clean-slate')

describe('try this', () => {
  const alike = { shareA: 1, shareB: 1, shareC: 1, shareD: 1 }
  const ways: Readonly<Record<string, readonly [Values, string?]>> = {
    tester: [{ shareB: 0, shareC: 0 }],
    alike: [alike],
    memory: [{ limitMb: 512, calls: 200 }],
    written: [{ code: 'write-first' }],
    isolation: [{}, 'tenant-isolation'],
    several: [{ code: 'finally' }, 'several-at-once'],
  }

  test.each(tasks)('task “$id” is done by what it asks for, and not before', ({ id, goals }) => {
    const [values, preset] = ways[id]!
    expect(meets(goals, values, preset)).toBe(true)
    expect(meets(goals, {})).toBe(false)
  })

  test('one customer alone meets no wrong page, and the crashes are there all the same', () => {
    const [all, alone] = [mean(), mean({ shareB: 0, shareC: 0 })]
    expect(alone('foreign')).toBe(0)
    expect(Math.abs(alone('crashes') - all('crashes'))).toBeLessThan(0.5)
    expect(alone('crashes')).toBeGreaterThan(5)
  })

  test('with four customers alike, three in four of the pages that lay ready are wrong', () => {
    expect(Math.abs(mean(alike)('foreignOfFound') - 75)).toBeLessThan(3)
  })

  test('four times the memory lasts for fifty calls and not seven, and more pages are wrong', () => {
    const [small, large] = [mean(), mean({ limitMb: 512, calls: 200 })]
    expect(small('callsToCrash')).toBe(7)
    expect(large('callsToCrash')).toBeCloseTo(50, 5)
    expect(large('crashes')).toBeGreaterThan(1)
    expect(large('foreignShare')).toBeGreaterThan(small('foreignShare') + 5)
  })

  test('a global that is written first shows no wrong page, and the crashes stay', () => {
    const written = mean({ code: 'write-first' })
    expect(written('foreign')).toBe(0)
    expect(written('crashes')).toBe(mean()('crashes'))
  })

  test('tenant isolation keeps customers apart, and the crashes stay', () => {
    const isolated = mean({}, 'tenant-isolation')
    expect(isolated('foreign')).toBe(0)
    expect(Math.abs(isolated('crashes') - mean()('crashes'))).toBeLessThan(1)
    expect(isolated('created')).toBeGreaterThan(mean()('created'))
  })

  test('with several calls at once the safe code fails, and clearing up makes it worse', () => {
    const written = mean({}, 'several-at-once')
    const cleared = mean({ code: 'finally' }, 'several-at-once')
    expect(written('foreignShare')).toBeGreaterThan(100 / 3)
    expect(written('foreignShare')).toBeLessThan(42)
    expect(Math.abs(cleared('empty') / 60 - 2 / 5)).toBeLessThan(0.04)
    expect(Math.abs(cleared('foreignShare') - 20)).toBeLessThan(3)
    expect(cleared('empty') + cleared('foreign')).toBeGreaterThan(written('foreign'))
  })
})
