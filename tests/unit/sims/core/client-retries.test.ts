import { expect, test } from 'vitest'
import { retryBoundMs, retryWaitMs } from '../../../../src/sims/core/client-retries.ts'
import { createRandom } from '../../../../src/sims/core/random.ts'
import { mean } from '../../../../src/sims/core/statistics.ts'

test.each([
  [1, 200],
  [2, 400],
  [3, 800],
])('after failure %i a client waits anywhere up to %i ms, evenly', (failures, boundMs) => {
  const random = createRandom(1, 'jitter')
  const waits = Array.from({ length: 2000 }, () => retryWaitMs(random, failures))
  expect(retryBoundMs(failures)).toBe(boundMs)
  expect(Math.max(...waits)).toBeLessThan(boundMs)
  expect(Math.max(...waits)).toBeGreaterThan(0.99 * boundMs)
  expect(Math.min(...waits)).toBeLessThan(0.01 * boundMs)
  expect(mean(waits) / boundMs).toBeCloseTo(0.5, 1)
})
