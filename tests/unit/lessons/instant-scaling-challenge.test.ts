import { describe, expect, test, vi } from 'vitest'
import type { Values } from '../../../src/sims/sim.ts'
import { patient, runsOf } from './lesson-runs.ts'

vi.setConfig(patient)

const { challenge, meets } = runsOf('instant-scaling')

describe('the challenge of the sale', () => {
  test.each<[string, Values]>([
    ['two functions and all the money', { functions: 2, provisioned: 2500 }],
    ['three functions and less money', { functions: 3, provisioned: 2000 }],
    ['faster code, two functions', { requestMs: 400, functions: 2, provisioned: 2000 }],
    ['faster code, three functions', { requestMs: 400, functions: 3, provisioned: 1000 }],
    ['faster code and all the money', { requestMs: 400, provisioned: 2500 }],
  ])('is met by %s', (_, values) => {
    expect(meets(challenge, values)).toBe(true)
  })

  test.each<[string, Values]>([
    ['nothing', {}],
    ['a higher limit', { limit: 30_000 }],
    ['all the money alone', { provisioned: 2500 }],
    ['faster code alone', { requestMs: 400 }],
    ['four functions alone', { functions: 4 }],
    ['four functions and all the money: most starts are cold', { functions: 4, provisioned: 2500 }],
    ['more money than there is', { provisioned: 4000 }],
    ['code that cannot be had by Friday', { requestMs: 100, functions: 2 }],
    [
      'everything at its most',
      { provisioned: 20_000, functions: 4, requestMs: 5000, limit: 30_000 },
    ],
  ])('is not met by %s', (_, values) => {
    expect(meets(challenge, values)).toBe(false)
  })
})
