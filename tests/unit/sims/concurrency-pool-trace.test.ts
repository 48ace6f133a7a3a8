import { describe, expect, test } from 'vitest'
import type { Trace } from '../../../src/lib/trace.ts'
import sim from '../../../src/sims/concurrency-pool/index.ts'
import { believe, simulate } from '../../../src/sims/concurrency-pool/model.ts'
import { follow, spread } from '../../../src/sims/concurrency-pool/run/trace.ts'
import { createRandom } from '../../../src/sims/core/random.ts'
import {
  findResult,
  inputOf,
  recorded,
  rules,
  scenarioOf,
  triesOf,
} from './concurrency-pool-runs.ts'

const scenario = scenarioOf({ reportingPerS: 0, burstStartS: 8 })
const trace: Trace = [
  { atS: 0, forS: 1, count: 900 },
  { atS: 1, forS: 2, count: 0 },
  { atS: 3, forS: 0.5, count: 300 },
]
const followed = follow(scenario, trace)
const input = { ...recorded(followed), trace }

/** When reports came, in s. */
const reports = (world: typeof believe): readonly number[] =>
  triesOf(world(input))
    .filter(({ fn }) => fn === 2)
    .map(({ atMs }) => atMs / 1000)

describe('a trace', () => {
  test('brings exactly its requests, each within its step', () => {
    const times = reports(believe)
    expect(times.filter((s) => s >= 8 && s < 9).length).toBe(900)
    expect(times.filter((s) => s >= 9 && s < 11).length).toBe(0)
    expect(times.filter((s) => s >= 11 && s < 11.5).length).toBe(300)
    expect(times.length).toBe(1200)
  })

  test('is the same in both worlds and on every run of a seed, and another on another seed', () => {
    expect(reports(simulate)).toEqual(reports(believe))
    expect(reports(believe)).toEqual(reports(believe))
    const [one, other] = [7, 8].map((seed) => spread(trace, followed, createRandom(seed, 'burst')))
    expect(one).not.toEqual(other)
  })

  test('leaves the requests of the others where they are', () => {
    const others = (run: typeof input | ReturnType<typeof recorded>) =>
      triesOf(believe(run))
        .filter(({ fn }) => fn < 2)
        .map(({ atMs, endMs }) => `${atMs} to ${endMs}`)
        .join()
    expect(others(input)).toBe(others(recorded(scenario)))
  })

  test('is the burst: as long as it lasts, as high as its mean', () => {
    expect(followed.burstEndS).toBe(11.5)
    expect(followed.burstPerS).toBeCloseTo(1200 / 3.5, 9)
    expect(findResult(believe(input), 'reporting').offeredInBurst).toBe(1200)
  })

  test('is cut where the run ends, also within a step', () => {
    const long: Trace = [
      { atS: 0, forS: 20, count: 100 },
      { atS: 20, forS: 4, count: 100 },
      { atS: 24, forS: 4, count: 100 },
    ]
    const cut = follow(scenario, long)
    expect(cut.burstEndS).toBe(30)
    const run = { ...inputOf(cut), trace: long }
    expect(findResult(believe(run), 'reporting').offered).toBe(150)
  })

  test('that would begin when the run is over, or asks for nothing, is no burst', () => {
    expect(follow({ ...scenario, burstStartS: 30 }, trace).burstPerS).toBe(0)
    expect(follow(scenario, [{ atS: 0, forS: 5, count: 0 }]).burstPerS).toBe(0)
  })

  test('reaches the models, the measures and the picture through the engine', () => {
    const setting = { values: scenario, rules, seed: 7, trace }
    const { numbers, picture, durationMs } = sim.run(setting)
    expect(numbers.actual).toEqual(sim.count(setting, 'actual'))
    expect(numbers.actual['reportingLostInBurst']).toBeDefined()
    expect(picture(durationMs).shared!.markup).toContain('width="11.67%"')
    expect(sim.refuse(setting)).toBeUndefined()
  })
})

test('without a trace a run is what it was', () => {
  const setting = { values: scenarioOf(), rules, seed: 7 }
  const { picture } = sim.run(setting)
  expect(sim.run({ ...setting, trace: undefined }).picture(15_000)).toEqual(picture(15_000))
})
