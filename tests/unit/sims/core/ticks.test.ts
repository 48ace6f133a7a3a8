import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ticks } from '../../../../src/sims/core/ticks.ts'

test.each([
  [0, 100, 4, [0, 20, 40, 60, 80, 100]],
  [0, 1680, 3, [0, 500, 1000, 1500]],
  [0, 0.8, 4, [0, 0.2, 0.4, 0.6, 0.8]],
  [-3, 12, 3, [0, 5, 10]],
  [5, 5, 4, []],
])('from %d to %d, about %d steps: %o', (min, max, count, expected) => {
  expect(ticks(min, max, count)).toEqual(expected)
})

test('ticks lie within their bounds, evenly, and are neither few nor many', () => {
  const bound = fc.integer({ min: -1000, max: 1000 })
  fc.assert(
    fc.property(bound, fc.integer({ min: 1, max: 100_000 }), (min, span) => {
      const found = ticks(min, min + span, 4)
      expect(found.length).toBeGreaterThanOrEqual(2)
      expect(found.length).toBeLessThanOrEqual(8)
      expect(found[0]).toBeGreaterThanOrEqual(min)
      expect(found.at(-1)).toBeLessThanOrEqual(min + span)
      for (const [index, value] of found.slice(1).entries())
        expect(value - found[index]!).toBeCloseTo(found[1]! - found[0]!, 6)
    }),
  )
})
