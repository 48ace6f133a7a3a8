import { expect, test } from 'vitest'
import { viewMeasures } from '../../../../src/sims/frame/measures.tsx'
import type { Measure } from '../../../../src/sims/sim.ts'

const lost: Measure = { key: 'lost', label: 'Turned away', unit: '%', better: 'lower', digits: 1 }
const peak: Measure = { key: 'peak', label: 'Most in flight', unit: '', better: 'neither' }
const view = (believed: Record<string, number>, actual: Record<string, number>) =>
  viewMeasures([lost, peak], { believed, actual }).markup

test('gives every measure a row: label, believed, actual', () => {
  expect(view({ lost: 0, peak: 1812 }, { lost: 0, peak: 1000 })).toBe(
    '<tr><th scope="row">Turned away</th><td>0.0\u00a0%</td><td>0.0\u00a0%</td></tr>' +
      '<tr><th scope="row">Most in flight</th><td>1,812</td><td>1,000</td></tr>',
  )
})

test('lets a unit that is a word go to a line of its own, and keeps a sign with its number', () => {
  const places = { ...peak, unit: 'places' }
  const { markup } = viewMeasures([lost, places], {
    believed: { lost: 1, peak: 1510 },
    actual: {},
  })
  expect(markup).toContain('<td>1,510 places</td>')
  expect(markup).toContain('<td>1.0\u00a0%</td>')
})

test('marks a loss that the belief did not foresee', () => {
  expect(view({ lost: 0 }, { lost: 38.06 })).toContain('<td class="lossy">38.1\u00a0%</td>')
})

test('marks no loss where reality is no worse than the belief', () => {
  expect(view({ lost: 40 }, { lost: 38 })).not.toContain('lossy')
})

test('marks no loss where neither direction is better', () => {
  expect(view({ peak: 10 }, { peak: 1000 })).not.toContain('lossy')
})

test('leaves out what neither world has', () => {
  expect(view({ lost: 0 }, { lost: 1 })).not.toContain('Most in flight')
  expect(view({ lost: 0, peak: Number.NaN }, { lost: 1 })).not.toContain('Most in flight')
})

test('writes a dash for what only one world has', () => {
  expect(view({}, { peak: 3 })).toContain('<td>–</td><td>3</td>')
})
