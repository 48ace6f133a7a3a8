import { describe, expect, test } from 'vitest'
import type { Values } from '../../../src/sims/sim.ts'
import { challenge, meets } from './always-cheaper.ts'

describe('the challenge', () => {
  const door = 'balancer'

  test.each([
    ['Arm and the memory that it needs', { door, architecture: 'arm', memoryMb: 320 }],
    ['Arm and shorter calls', { door, architecture: 'arm', durationMs: 140 }],
    ['less memory and shorter calls', { door, memoryMb: 384, durationMs: 150 }],
    ['some of each', { door, architecture: 'arm', memoryMb: 448, durationMs: 150 }],
  ])('is met by a load balancer, %s', (_, values: Values) => {
    expect(meets(challenge, values)).toBe(true)
  })

  test.each([
    ['nothing', {}],
    ['Arm alone', { architecture: 'arm' }],
    ['a cheaper door alone', { door }],
    ['Arm behind a cheaper door', { door, architecture: 'arm' }],
    ['as little memory as there may be behind it', { door, memoryMb: 320 }],
    ['calls as short as they may be behind it', { door, durationMs: 120 }],
    [
      'everything that helps, behind a door paid by the request',
      { door: 'http', architecture: 'arm', memoryMb: 320, durationMs: 120 },
    ],
    ['no door', { architecture: 'arm', memoryMb: 320 }],
    [
      'everything at its least',
      { door: 'none', architecture: 'x86', memoryMb: 128, durationMs: 10 },
    ],
    ['everything at its most', { door, architecture: 'arm', memoryMb: 10_240, durationMs: 3000 }],
  ])('is not met by %s', (_, values: Values) => {
    expect(meets(challenge, values)).toBe(false)
  })
})
