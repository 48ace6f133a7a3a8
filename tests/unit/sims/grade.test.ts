import { expect, test } from 'vitest'
import { grade, meanActual, unseenSeeds } from '../../../src/sims/grade.ts'
import { mean } from '../../../src/sims/core/statistics.ts'
import { firstSeed } from '../../../src/sims/state.ts'
import { ferry } from '../build/ferry.ts'

const rules = { deck: 1000 }
const holiday = { cars: 80, places: 40, fare: 'low' }

test('a setting is graded by the mean of each measure over the unseen seeds', () => {
  const runs = unseenSeeds.map((seed) => ferry.count({ values: holiday, rules, seed }, 'actual'))
  const found = meanActual(ferry, { values: holiday, rules })
  expect(Object.keys(found)).toEqual(['left'])
  expect(found['left']).toBeCloseTo(mean(runs.map(({ left }) => left!)), 9)
  expect(grade(ferry, { values: holiday, rules })).toEqual(found)
})

test('what is the same in every run is the same on the mean, to the last digit', () => {
  const steady = { ...ferry, count: () => ({ left: 2, share: 0.7 }) }
  const { left, share } = meanActual(steady, { values: holiday, rules })
  expect(left).toBe(2)
  expect(share).toBeCloseTo(0.7, 12)
})

test('what only some of the runs have is the mean of those', () => {
  const rare = {
    ...ferry,
    count: ({ seed }: { seed: number }) => (seed % 2 === 0 ? { left: 4 } : { left: 4, waitMs: 30 }),
  }
  expect(meanActual(rare, { values: holiday, rules })).toEqual({ left: 4, waitMs: 30 })
})

test('a setting that the provider refuses gets the reason instead, and nothing runs', () => {
  const idle = {
    ...ferry,
    count: () => {
      throw new Error('it ran')
    },
  }
  expect(grade(idle, { values: { ...holiday, places: 110 }, rules })).toBe(
    'The harbour takes ferries of 100 places at most.',
  )
})

test('no reader comes upon an unseen seed by asking for another one now and then', () => {
  expect(new Set(unseenSeeds).size).toBe(20)
  expect(Math.min(...unseenSeeds)).toBeGreaterThan(firstSeed + 500)
})
