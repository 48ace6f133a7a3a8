import { describe, expect, test, vi } from 'vitest'
import type { Values } from '../../../src/sims/sim.ts'
import { lesson, meets, patient } from './independent-scaling.ts'

vi.setConfig(patient)

describe('the challenge', () => {
  const goals = [...lesson.text.matchAll(/goal: '([^']+)'/g)].map(([, goal]) => goal!)

  test.each([
    ['a cap on reporting', { reportingReserved: 700 }],
    ['places for checkout and for search', { checkoutReserved: 160, searchReserved: 150 }],
    ['a paid shelter for checkout', { checkoutProvisioned: 160, searchReserved: 150 }],
    ['a cap and a shelter', { checkoutReserved: 160, reportingReserved: 690 }],
  ])('is met by %s', (_, values: Values) => {
    expect(meets(goals, values)).toBe(true)
  })

  test.each([
    ['nothing', {}],
    ['the averages', { checkoutReserved: 120, searchReserved: 120 }],
    ['checkout alone', { checkoutReserved: 200 }],
    ['generous shelters', { checkoutReserved: 200, searchReserved: 200 }],
    ['a tight cap', { reportingReserved: 500 }],
    ['a loose cap', { reportingReserved: 800 }],
    ['a raised limit', { limit: 2000 }],
    [
      'everything at its most',
      {
        limit: 10_000,
        checkoutReserved: 1000,
        checkoutProvisioned: 1000,
        searchReserved: 1000,
        reportingReserved: 1000,
      },
    ],
  ])('is not met by %s', (_, values: Values) => {
    expect(meets(goals, values)).toBe(false)
  })
})
