import { poisson } from '../../core/poisson.ts'
import { createRandom } from '../../core/random.ts'
import { rateAt, type Scenario } from '../scenario.ts'

/** Time passes in slices of so many ms. */
export const sliceMs = 10

/** How many requests arrive in the slice that begins at a moment. To be asked slice by slice. */
export type Arrivals = (atMs: number) => number

/** Both worlds and all settings of the account see the same requests. */
export function createArrivals(scenario: Scenario, seed: number): Arrivals {
  const random = createRandom(seed, 'arrivals')
  return (atMs) => poisson(random, (rateAt(scenario, atMs + sliceMs / 2) * sliceMs) / 1000)
}
