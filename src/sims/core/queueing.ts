/**
 * What theory says about places that requests take at random, without running anything.
 * Loads are in erlangs: arrival rate times mean duration, the places that would be in use if
 * there were enough of them.
 */

/**
 * The share of requests, 0 to 1, that find all of `servers` places taken when they arrive at
 * random and those without a place go away. It depends on the mean of the durations alone, not
 * on how they are spread.
 *
 * Erlang's loss formula (A. K. Erlang, 1917), by its usual recursion:
 * B(0) = 1, B(n) = load x B(n - 1) / (n + load x B(n - 1)).
 */
export function erlangB(servers: number, load: number): number {
  let loss = 1
  for (let taken = 1; taken <= servers; taken++) loss = (load * loss) / (taken + load * loss)
  return loss
}

/**
 * The share of time, 0 to 1, in which at most `most` requests are in flight when nobody is ever
 * turned away. In flight is then Poisson distributed with the load as its mean (M/M/infinity).
 */
export function shareOfTimeWithin(most: number, load: number): number {
  let share = 0
  let logFactorial = 0
  for (let inFlight = 0; inFlight <= most; inFlight++) {
    if (inFlight > 0) logFactorial += Math.log(inFlight)
    share += Math.exp(inFlight * Math.log(load) - load - logFactorial)
  }
  return share
}

/** The fewest places that are enough for a share of the time: 0.99 for the 99th percentile. */
export function concurrencyPercentile(share: number, load: number): number {
  let places = 0
  while (shareOfTimeWithin(places, load) < share) places++
  return places
}
