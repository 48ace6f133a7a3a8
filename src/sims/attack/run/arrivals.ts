import { createRandom, type Random } from '../../core/random.ts'

/** Counts of a Poisson process, minute by minute: `perMin` requests are expected in the next one. */
export type Arrivals = (perMin: number) => number

/** From a stream of its own, so that who else comes, and when, changes nothing. */
export function createArrivals(seed: number, stream: string): Arrivals {
  const random = createRandom(seed, `arrivals:${stream}`)
  return (perMin) => {
    const deviation = drawNormal(random)
    if (perMin < 50) return count(random, perMin)
    return Math.max(0, Math.round(perMin + Math.sqrt(perMin) * deviation))
  }
}

/** Standard normal, by Box and Muller: what the Poisson distribution of a large mean looks like. */
const drawNormal = (random: Random): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())

/** How many exponential gaps of mean 1 fit into `mean`. */
function count(random: Random, mean: number): number {
  let events = 0
  for (let at = -Math.log(1 - random()); at < mean; at -= Math.log(1 - random())) events++
  return events
}
