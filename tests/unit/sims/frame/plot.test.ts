import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  anchorOf,
  collide,
  fitLabels,
  narrowest,
  percent,
  spanOf,
} from '../../../../src/sims/frame/plot.tsx'

const label = fc.record({
  text: fc.string({ minLength: 1, maxLength: 20 }),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
})

test('a label stays on the narrowest chart wherever it belongs', () => {
  fc.assert(
    fc.property(label, (one) => {
      const [from, to] = spanOf(one)
      expect(from).toBeGreaterThanOrEqual(0)
      expect(to).toBeLessThanOrEqual(narrowest)
    }),
  )
})

test('a label in the middle is centred, one at an end grows inwards', () => {
  expect(anchorOf({ text: 'burst', at: 0.5 })).toBe('middle')
  expect(anchorOf({ text: 'burst', at: 0 })).toBe('start')
  expect(anchorOf({ text: 'burst', at: 1 })).toBe('end')
})

test('labels that would touch give way to those before them', () => {
  const labels = [
    { text: '0', at: 0 },
    { text: '30 s', at: 1 },
    { text: 'burst', at: 0.5 },
    { text: '15', at: 0.52 },
  ]
  expect(fitLabels(labels).map(({ text }) => text)).toEqual(['0', '30 s', 'burst'])
})

test('no two labels that are kept touch each other', () => {
  fc.assert(
    fc.property(fc.array(label), (labels) => {
      const kept = fitLabels(labels)
      for (const [index, one] of kept.entries())
        for (const other of kept.slice(index + 1)) expect(collide(one, other)).toBe(false)
    }),
  )
})

test('a share is written in per cent, to two digits', () => {
  expect([percent(0), percent(1 / 3), percent(1)]).toEqual(['0%', '33.33%', '100%'])
})
