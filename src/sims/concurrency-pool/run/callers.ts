import type { Rules } from '../../sim.ts'
import { createRandom } from '../../core/random.ts'
import { functionsOf, type Scenario } from '../scenario.ts'

/** How long a request waits after its n-th failed try, in ms; `Infinity` if it is given up. */
export type Patience = (fn: number, failures: number) => number

/** A client of the usual kind: three more tries, each at a random moment of a growing wait. */
const clientRetries = 3
const clientFirstWaitMs = 200

/**
 * What a throttled caller does. A client that retries draws its wait evenly between 0 and a
 * bound that doubles ("full jitter"); the queue's waits double without chance, up to a longest.
 */
export function createPatience(scenario: Scenario, rules: Rules, seed: number): Patience {
  if (scenario.callers === 'give-up') return () => Infinity

  if (scenario.callers === 'retry') {
    const jitter = functionsOf(scenario).map(({ name }) => createRandom(seed, `retry:${name}`))
    return (fn, failures) =>
      failures > clientRetries ? Infinity : jitter[fn]!() * clientFirstWaitMs * 2 ** (failures - 1)
  }

  const firstMs = rules['queueFirstRetryMs']!
  const longestMs = rules['queueLongestRetryMs']!
  return (_, failures) => Math.min(firstMs * 2 ** (failures - 1), longestMs)
}
