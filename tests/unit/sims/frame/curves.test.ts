import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  areaPath,
  halfWidth,
  linePath,
  placeAtLine,
  placeInArea,
} from '../../../../src/sims/frame/curves.ts'

test('a line runs over the whole width, an area back along its lower edge', () => {
  expect(linePath([3, 1, 2])).toBe('M0 3L500 1L1000 2')
  expect(areaPath([9, 9], [3, 1])).toBe('M0 3L1000 1L1000 9L0 9Z')
})

test('a name in an area never leaves it', () => {
  const name = 'reporting'
  const height = fc.integer({ min: 0, max: 100 })
  fc.assert(
    fc.property(fc.array(height, { minLength: 60, maxLength: 60 }), (heights) => {
      const lower = heights.map(() => 100)
      const upper = heights.map((height) => 60 - height / 2)
      for (const { at, y } of placeInArea(name, lower, upper)) {
        expect(at).toBeGreaterThanOrEqual(halfWidth(name))
        expect(at).toBeLessThanOrEqual(1 - halfWidth(name))
        const inside = upper.filter((_, step) => Math.abs(step / 59 - at) <= halfWidth(name))
        expect(y - 8).toBeGreaterThanOrEqual(Math.max(...inside))
      }
    }),
  )
})

test('a flat area has no room for a name', () => {
  const flat = (y: number) => Array.from({ length: 60 }, () => y)
  expect(placeInArea('search', flat(100), flat(90))).toEqual([])
})

test('a line is named beside its fall, or above its end if it does not fall', () => {
  const line = (from: number, to: number) =>
    Array.from({ length: 101 }, (_, step) => (step < 50 ? from : to))
  expect(placeAtLine(line(20, 90), 100)).toEqual({ at: 0.5, y: 29, anchor: 'start' })
  expect(placeAtLine(line(50, 40), 100)).toEqual({ at: 1, y: 33, anchor: 'end' })
})
