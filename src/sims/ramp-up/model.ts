import type { Input } from '../sim.ts'
import { allowanceOf, type Allowance } from './run/allowance.ts'
import type { Recording } from './run/recorder.ts'
import { run } from './run/run.ts'
import type { Latencies } from './run/tally.ts'
import type { Scenario } from './scenario.ts'

/**
 * A rise in traffic, and how fast environments may be added to meet it.
 *
 * Requests arrive at random (Poisson), and each takes an environment for equally long, so that
 * whatever takes longer is the platform's doing. One that finds no idle environment starts a new
 * one and waits for its initialisation: a cold start. But only so many may be added: an allowance,
 * and when it is used up, a rate. Whoever comes while there is neither is turned away with a 429,
 * as is everyone beyond the account's limit. Believed: there is an environment for everyone, at once.
 *
 * The allowance is a token bucket: full at first, refilled continuously, never fuller than at
 * first. That is documented for today's rule, 1,000 in 10 s for each function ("Lambda scaling
 * behavior": refilled continuously, nothing accrues). Of the rule until November 2023 the guide
 * said "an additional 500 instances each minute", which could mean whole minutes. But it also said
 * that a function then scales linearly, and the accepted answer to "How is the Burst Capacity
 * related to the Baseline?" on AWS re:Post calls it a bucket with a fixed rate of refill, as does
 * AWS's post on invoke throttle limits of July 2023. So here the 500 come evenly; at whole minutes
 * both readings agree. How finely the bucket really was refilled is documented nowhere. The same
 * answer says that it counts new environments: with 1,000 in use, 3,000 more may be had at once.
 *
 * An environment begins at most ten requests per second: a request shorter than 100 ms takes
 * its environment for 100 ms. When the run begins, the steady traffic has its environments, which
 * started long ago, and the allowance is full. None is given back, since they outlive a run.
 *
 * Time passes in slices of 10 ms. Environments come free at the end of a slice, and those who
 * come in one are counted, not followed one by one, so that a run costs as much with a hundred
 * requests per second as with ten thousand; those who try again do so in groups. Nobody is
 * refused for a place that comes free later in the same slice: where the limit is just enough,
 * that is a few per cent of those whom theory would turn away, and in a ramp next to nothing.
 */

/** Nobody waits and nobody is turned away. */
export const believe = (input: Input<Scenario>): Result =>
  run(input, { heldMs: input.scenario.requestMs, initMs: 0, limit: Infinity, provisioned: 0 })

/** Settings that the provider would refuse are cut to the limit. */
export function simulate(input: Input<Scenario>): Result {
  const { scenario, rules } = input
  return run(input, {
    heldMs: Math.max(scenario.requestMs, 1000 / rules['requestsPerPlace']!),
    initMs: scenario.initMs,
    limit: scenario.limit,
    provisioned: Math.min(Math.floor(scenario.provisioned), scenario.limit),
    allowance: allowanceOf(rules, scenario.region),
  })
}

export interface Result {
  readonly offered: number
  /** Requests that were let in, at the first try or a later one. */
  readonly served: number
  /** Those of them that had to wait for a new environment. */
  readonly coldStarts: number
  /** Tries that were answered with a 429. */
  readonly throttles: number
  /** Those of them below the account's limit: environments could not be added that fast. */
  readonly throttledByGrowth: number
  /** Requests that were never let in: their caller gave up. */
  readonly lost: number
  /** Requests that still wait for another try when the run ends. */
  readonly waiting: number
  /** Most environments there were. */
  readonly environments: number
  /** When the last try was turned away; absent if none was. */
  readonly lastThrottleMs?: number
  /** Of the requests served over the run, and from the rise until the last try turned away. */
  readonly latencies: { readonly run: Latencies; readonly ramp: Latencies }
  /** Seconds that provisioned environments stood idle, added up. */
  readonly provisionedIdleS: number
  /** Absent in the believed world, which has no need of one. */
  readonly allowance?: Allowance
  readonly recording?: Recording
}
