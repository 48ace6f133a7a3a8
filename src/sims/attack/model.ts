import type { Bill } from '../core/lambda-bill.ts'
import type { Input } from '../sim.ts'
import { simulateCases, type Case } from './run/cases.ts'
import type { Line } from './run/bill.ts'
import { runNight } from './run/night.ts'
import type { Scenario } from './scenario.ts'

/**
 * A night in the life of a public function: real users all night, and for a while somebody who
 * only wants to hurt.
 *
 * Hostile requests look like any other. On their way they may be blocked by a rate rule, answered
 * by a cache, throttled by the gateway or refused by the function, and whatever shares that way
 * shares the fate: real users are throttled with the others. Believed: everybody is served, and
 * the night costs what every night costs. Actual: there are places for so many requests at once,
 * so many may begin in a second, environments are added at a rate, and nearly every line of the
 * bill counts hostile requests too.
 *
 * Time goes by minutes. How many requests come in a minute is drawn (Poisson), from one random
 * stream for users and one for the attack; what becomes of them is not drawn but expected: the
 * share without a place is Erlang’s loss formula for users and attackers together, which is exact
 * for requests that come at random, however their durations are spread. A caller who is refused
 * goes away. A rule is taken to spare real users, and a refusal to weigh nothing.
 */

/** Everybody is served, and only users are paid for. */
export const believe = (input: Input<Scenario>): Result => runNight(input, 'believed')

/** A recorded night has four more beside it, with other defences against the same attack. */
export function simulate(input: Input<Scenario>): Result {
  const result = runNight(input, 'actual')
  return input.record ? { ...result, cases: simulateCases(input) } : result
}

/** What became of real users. Counts are expected ones, so they have fractions. */
export interface Toll {
  readonly users: number
  readonly served: number
  /** Those turned away, by what turned them away. */
  readonly byGateway: number
  readonly byPlaces: number
  readonly byGrowth: number
  readonly byRate: number
}

/** What became of the hostile requests. */
export interface Hostile {
  readonly sent: number
  readonly blocked: number
  readonly byGateway: number
  readonly byFunction: number
  readonly served: number
}

export interface Result {
  readonly night: Toll
  /** The same for the time of the attack alone. */
  readonly inAttack: Toll
  readonly hostile: Hostile
  readonly bill: Bill<Line>
  /** What the time of the attack cost, in USD. */
  readonly attackUsd: number
  /** Means over the time of the attack: places that would be taken if there were enough, and are. */
  readonly wanted: number
  readonly inFlight: number
  readonly recording?: Recording
  readonly cases?: readonly Case[]
}

/** Sums since 20:00, at every minute of the night from 0 to its end. */
export interface Recording {
  readonly users: Float64Array
  readonly served: Float64Array
  /** In USD. */
  readonly bill: Readonly<Record<Line, Float64Array>>
  /** The places taken in the minute that begins here. */
  readonly inFlight: Float64Array
}
