import type { Input } from '../sim.ts'
import { billingOf, serverBilling, type Billing } from './run/bill.ts'
import { createFleet } from './run/fleet.ts'
import type { Recording } from './run/recorder.ts'
import { run } from './run/run.ts'
import { durationS, requestsAtATime, type Scenario } from './scenario.ts'

/**
 * Requests that compute a little, wait for others, and compute a little again; and what waits
 * with them.
 *
 * A thread runs one piece of code at a time, to its end, and then what has been ready for longest
 * (https://nodejs.org/en/learn/asynchronous-work/dont-block-the-event-loop). While a request
 * awaits a call it needs no thread. Believed: one process serves all requests, so their waits
 * overlap and only their computing lines up. Actual: an environment is given one request at a
 * time, and whoever finds none free gets a new one, which waits alone and is paid for while it
 * waits. Calls that one request awaits together overlap in either world.
 *
 * Where an environment may serve several requests, it has one thread for all of them. It is
 * filled up to what is set: how providers stay below that, or add environments, when processors
 * are busy is left out. So are limits of accounts, and environments that end.
 */

/** One instance that has always been there. `durationMs` is longer where theory is checked. */
export function believe(input: Input<Scenario>, durationMs = durationS * 1000): Result {
  const world = { fleet: createFleet(Infinity, 1), initMs: 0, billing: serverBilling }
  return run(input, world, durationMs)
}

/** Environments as what it runs on has them. */
export function simulate(input: Input<Scenario>, durationMs = durationS * 1000): Result {
  const { scenario, rules } = input
  const ready = scenario.runsOn === 'managed' ? rules['managedEnvironments']! : 0
  const fleet = createFleet(requestsAtATime(scenario, rules), ready)
  const billing = billingOf(scenario, rules)
  return run(input, { fleet, initMs: scenario.initMs, billing }, durationMs)
}

export interface Result {
  /** Created during the run, or there from its beginning. */
  readonly environments: number
  readonly requests: number
  /** Requests that found no environment ready with room for them. */
  readonly cold: number
  /** Requests under way when the run ends. They are followed to their end all the same. */
  readonly unfinished: number
  readonly inFlightMost: number
  readonly inFlightMean: number
  /** Environments with at least one request. */
  readonly busyMost: number
  readonly busyMean: number
  /** As many were enough for 99 % of the time. */
  readonly busyFor99: number
  readonly computedMs: number
  /** Over all environments, for as long as each was there. */
  readonly existedMs: number
  /** The part of the paid time in which environments computed or started. */
  readonly workedMs: number
  readonly paidMs: number
  /** How long a request waited for the thread, on average. */
  readonly waitedMs: number
  readonly latency: Latency
  readonly billing: Billing
  readonly recording?: Recording
}

interface Latency {
  readonly meanMs: number
  readonly p50Ms: number
  readonly p95Ms: number
  readonly p99Ms: number
}
