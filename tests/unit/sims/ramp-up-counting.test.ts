import { describe, expect, test } from 'vitest'
import { mean } from '../../../src/sims/core/statistics.ts'
import { simulate, type Result } from '../../../src/sims/ramp-up/model.ts'
import type { Latencies } from '../../../src/sims/ramp-up/run/tally.ts'
import type { Scenario } from '../../../src/sims/ramp-up/scenario.ts'
import { followByName } from './ramp-up-by-name.ts'
import { inputOf, scenarioOf, seeds, of2021, today } from './ramp-up-runs.ts'

/* The model counts requests where it could follow them. That it may is shown by following them. */

const small = (rules: typeof today) => ({
  ...rules,
  'growthFirst.large': 20,
  growthEnvironments: 5,
  growthEveryS: 1,
})

const rise: Partial<Scenario> = {
  steadyPerS: 20,
  peakPerS: 150,
  startS: 2,
  lastsS: 10,
  requestMs: 700,
  initMs: 400,
}

const countsOf = ({ offered, served, coldStarts, throttles, lost, environments }: Result) => ({
  offered,
  served,
  coldStarts,
  throttles,
  lost,
  environments,
})

describe('a run in which requests are counted', () => {
  test.each<[string, Partial<Scenario>, typeof today]>([
    ['a step', {}, today],
    ['a spike', { shape: 'spike' }, today],
    ['a line', { shape: 'line' }, today],
    ['requests of 40 ms', { requestMs: 40, peakPerS: 600 }, today],
    ['a limit that is reached', { limit: 45 as never }, today],
    ['provisioned environments', { provisioned: 33 }, today],
    ['three functions, each with an allowance', { functions: 3 }, today],
    ['one function, by the rules of 2021', {}, of2021],
    ['environments that start in no time', { initMs: 0 }, today],
  ])('agrees to the last request with one in which they are followed: %s', (_, change, rules) => {
    for (const seed of [1, 2]) {
      const input = inputOf(scenarioOf({ ...rise, ...change }), { seed, rules: small(rules) })
      const { waited, ...followed } = followByName(input)
      expect(waited).toBe(0)
      expect(countsOf(simulate(input))).toEqual(followed)
      expect(followed.served).toBeGreaterThan(100)
    }
  })

  test.each<[string, Partial<Scenario>, typeof today]>([
    ['callers who try again', {}, today],
    ['callers who try again in groups', { peakPerS: 3000, requestMs: 200, lastsS: 2 }, today],
    ['functions that share an allowance', { functions: 3, callers: 'give-up' }, of2021],
  ])(
    'agrees on average where chance decides who is let in: %s',
    (_, change, rules) => {
      const scenario = scenarioOf({ ...rise, callers: 'retry', ...change })
      const runs = seeds.map((seed) => {
        const input = inputOf(scenario, { seed, rules: small(rules) })
        return { counted: simulate(input), followed: followByName(input) }
      })
      for (const key of ['served', 'throttles', 'lost', 'coldStarts'] as const) {
        const expected = mean(runs.map(({ followed }) => followed[key]))
        const found = mean(runs.map(({ counted }) => counted[key]))
        expect(Math.abs(found / expected - 1)).toBeLessThan(0.02)
      }
      const waits = mean(runs.map(({ followed }) => followed.waited))
      const counted = mean(runs.map(({ counted }) => sumOfWaits(counted.latencies.run)))
      expect(Math.abs(counted - waits)).toBeLessThanOrEqual(0.03 * waits)
    },
    20_000,
  )
})

/** What all requests together waited for a place, in slices. */
function sumOfWaits(latencies: Latencies): number {
  const waits = latencies.length / 2
  return latencies.reduce((sum, count, place) => sum + count * (place % waits), 0)
}
