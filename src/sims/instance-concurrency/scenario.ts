import type { Rules } from '../sim.ts'

/** `Ms` values are durations. A request computes, makes its calls and waits, and computes again. */
export type Scenario = {
  readonly [key: string]: number | string
  readonly perS: number
  readonly arrivals: 'random' | 'even'
  /** Additional requests, all at one moment. */
  readonly burst: number
  readonly beforeMs: number
  readonly afterMs: number
  readonly computing: 'alike' | 'varied'
  /** Calls that each request makes to others, and how long it waits for one on average. */
  readonly calls: number
  readonly callMs: number
  /** A call takes anything from so much less to so much more. */
  readonly spreadMs: number
  readonly order: 'in-turn' | 'together'
  readonly runsOn: 'default' | 'web' | 'managed'
  /** Most requests at a time in an environment, where that is not settled by what it runs on. */
  readonly atATime: number
  /** How long an environment takes to start. */
  readonly initMs: number
}

export const durationS = 20
export const burstAtMs = 8000
export const mostCalls = 6

/** Most requests that an environment serves at a time. */
export const requestsAtATime = ({ runsOn, atATime }: Scenario, rules: Rules): number =>
  runsOn === 'default' ? rules['requestsPerEnvironment']! : atATime
