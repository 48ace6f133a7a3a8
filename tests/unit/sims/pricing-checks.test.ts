import { describe, expect, test } from 'vitest'
import { getPriceExamples } from '../../../src/build/prices.ts'
import { carryOut } from '../../../src/sims/check.ts'
import listChecks from '../../../src/sims/pricing/checks.ts'
import { examples } from '../../../src/sims/pricing/examples.ts'
import { rulesOf } from './pricing-runs.ts'

const checks = listChecks(rulesOf)

describe('published figures', () => {
  test.each(checks)('$about: $expected $unit', (check) => {
    expect(carryOut(check).holds).toBe(true)
  })

  test('have a tolerance, since nothing is random', () => {
    for (const { tolerance, expected } of checks) expect(tolerance).toBeLessThan(0.1 * expected)
  })

  test('are missed by rules that are a tenth dearer', () => {
    const dearer = listChecks((asOf) => {
      const rules = Object.entries(rulesOf(asOf))
      return Object.fromEntries(
        rules.map(([name, value]) => [
          name,
          /usd/i.test(name) || name.startsWith('ready.') ? 1.1 * value : value,
        ]),
      )
    })
    const published = dearer.filter(({ unit }) => unit === 'USD')
    expect(published.length).toBeGreaterThan(20)
    for (const check of published) expect(carryOut(check).holds, check.about).toBe(false)
  })
})

describe('the examples', () => {
  const ledger = getPriceExamples()

  test.each(examples.filter(({ fact }) => fact !== undefined))(
    '$fact has the lines and the total that the ledger has',
    ({ fact: id, lines }) => {
      const { published, publishedTotalUsd } = ledger.find(({ fact }) => fact.id === id)!
      for (const [line, usd] of Object.entries(lines))
        expect(line === 'total' ? publishedTotalUsd : published[line]).toBe(usd)
    },
  )

  test.each(examples.filter(({ lines }) => 'total' in lines))(
    'the total of “$name” is that of its lines',
    ({ lines: { total, ...lines } }) => {
      expect(Object.values(lines).reduce((sum, usd) => sum + usd, 0)).toBeCloseTo(total!, 2)
    },
  )

  test('have the volume, the duration and the memory that the ledger has', () => {
    for (const { fact: id, values } of examples) {
      const found = ledger.find(({ fact }) => fact.id === id)
      if (found?.inputs.kind !== 'function' || values.durationMs === undefined) continue
      const { requests, provisionedRequests, durationMs, provisionedDurationMs } = found.inputs
      expect(values.millionCalls! * 1e6).toBeCloseTo(requests + provisionedRequests, 3)
      expect(values.durationMs).toBe(Math.max(durationMs, provisionedDurationMs))
      expect(values.memoryMb ?? 512).toBe(found.inputs.memoryMb)
      expect(values.freeTier === 'used-up').toBe(found.freeTier === 'none')
    }
  })
})
