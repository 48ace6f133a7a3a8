import type { Input } from '../sim.ts'
import type { Recording } from './run/recorder.ts'
import { isKept } from './run/handler.ts'
import { run } from './run/run.ts'
import type { Tally } from './run/tally.ts'
import { isAboutRouting, type Scenario } from './scenario.ts'

/**
 * The environments in which the calls of one function run, and what stays in their memory.
 *
 * Calls come at random (Poisson), each for one of a few customers. A call goes to an environment
 * with room, else to a new one; which of several it gets is not the caller’s choice. Outside of
 * the handler, the process remembers: what one call left there the next one in that environment
 * finds, whoever it is for, and what is never let go adds up until the memory is full. Then the
 * process starts anew, and holds nothing. An environment that nobody calls for long is removed.
 *
 * Believed, in the lesson of the clean slate: every call starts with an empty memory. Believed,
 * in the lesson of the warm memory: there is one instance, and it never forgets. Actual: as above,
 * with one call at a time for each environment, unless the mode says that there are several.
 *
 * Several calls at once in one environment share its globals as they do on one worker thread of
 * Node.js: https://docs.aws.amazon.com/lambda/latest/dg/lambda-managed-instances-nodejs-runtime.html
 * That is all that is taken from there: here a new environment comes when all others are full. How
 * long a start takes is left out, and so are the ends of busy environments, of which no figure
 * is published.
 */

/** `calls` is other than the scenario’s where theory is checked. */
export function believe(input: Input<Scenario>, calls = input.scenario.calls): Result {
  const { code, limitMb } = input.scenario
  if (isAboutRouting(input.scenario)) {
    const oneForAll = { environments: 1, atOnce: Infinity, idleMs: Infinity, isIsolated: false }
    const remembers = isKept(code) ? 'keyed' : 'inside'
    return run(input, { ...oneForAll, code: remembers, limitMb: Infinity }, calls)
  }
  const oneForEach = { environments: 1, atOnce: 1, idleMs: Infinity, isIsolated: false }
  const { fleet: _, ...result } = run(input, { ...oneForEach, code: 'inside', limitMb }, calls)
  return result
}

/** Where the rules of a day say that a mode was not there, environments are as without it. */
export function simulate(input: Input<Scenario>, calls = input.scenario.calls): Result {
  const { scenario, rules } = input
  const { mode, code, environments, limitMb } = scenario
  const isSeveral = mode === 'several' && rules['hasManagedInstances'] !== 0
  const atOnce = isSeveral ? scenario.atOnce : rules['callsAtOnce']!
  const isIsolated = mode === 'isolation' && rules['hasTenantIsolation'] !== 0
  const measuredMin = (rules['idleLeastMin']! + rules['idleMostMin']!) / 2
  const idleMs = 60_000 * (scenario.idle === 'measured' ? measuredMin : scenario.idle)
  return run(input, { code, environments, atOnce, idleMs, isIsolated, limitMb }, calls)
}

export interface Result extends Readonly<Tally> {
  /** Calls that came. */
  readonly calls: number
  /** Absent in the believed world of the clean slate, where it does not matter which there are. */
  readonly fleet?: {
    readonly created: number
    /** The most that there were at once. */
    readonly peak: number
    /** How long they existed together. */
    readonly existedMs: number
  }
  /** When the last call was over. */
  readonly durationMs: number
  readonly recording?: Recording
}
