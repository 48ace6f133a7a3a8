import { describe, expect, test, vi } from 'vitest'
import type { Values } from '../../../src/sims/sim.ts'
import { patient, runsOf } from './lesson-runs.ts'

vi.setConfig(patient)

const { challenge, meets } = runsOf('dos-proof')

describe('the challenge of the second night', () => {
  test.each<[string, Values]>([
    ['a rule and a door that costs nothing', { rulePasses: 5, door: 'url' }],
    ['a rule and a cache', { rulePasses: 5, cached: 50 }],
    ['a rule, a cache and a fuse', { rulePasses: 5, cached: 50, cap: 120 }],
    ['a rule, that door and a fuse', { rulePasses: 5, door: 'url', cap: 200 }],
    ['all of them', { rulePasses: 5, door: 'url', cached: 50, cap: 120 }],
  ])('is met by %s', (_, values) => {
    expect(meets(challenge, values)).toBe(true)
  })

  test.each<[string, Values]>([
    ['nothing', {}],
    ['a raised limit', { limit: 10_000 }],
    ['a fuse', { cap: 200 }],
    ['a throttle', { throttlePerS: 200 }],
    ['the rule alone', { rulePasses: 5 }],
    ['the rule before a dear door', { rulePasses: 5, door: 'rest' }],
    ['the rule and too tight a fuse', { rulePasses: 5, door: 'url', cap: 150 }],
    ['the rule and too tight a throttle', { rulePasses: 5, throttlePerS: 200 }],
    ['a weaker rule and a cache', { rulePasses: 10, cached: 50 }],
    ['a cache alone', { cached: 50 }],
    ['a rule that cannot be written', { rulePasses: 1 }],
    ['a cache for what cannot be kept', { rulePasses: 5, cached: 95 }],
    [
      'everything at its most',
      { rulePasses: 1, cap: 2000, door: 'url', cached: 95, limit: 10_000 },
    ],
  ])('is not met by %s', (_, values) => {
    expect(meets(challenge, values)).toBe(false)
  })
})
