import { lost, made, type Outcome } from './handler.ts'
import type { Memory } from './memory.ts'

/** A call as it comes. */
interface Arrival {
  readonly customer: number
  /** Index into `environments`. */
  readonly environment: number
  readonly atMs: number
  /** What the process holds before the call, and when the call has added its part. */
  readonly beforeMb: number
  readonly mb: number
  /** Whether the customer had left anything anywhere by then. */
  readonly isAsked: boolean
}

/** A call, and what is drawn of it. */
export interface Call extends Arrival {
  /** The customer’s call before this one; -1 if it is the first. */
  readonly previous: number
  outcome: Outcome
  /** The customer whose data it was shown; -1 if it was shown none. */
  shown: number
  /** The call that left them; -1 if they are its own. */
  from: number
  /** How many calls had come when it was over. */
  cameByEnd: number
}

export interface Environment {
  /** The customer it is for; -1 for all. */
  readonly owner: number
  /** How many calls had come when it was created. */
  readonly born: number
  /** Since when it is gone; `Infinity` if it is there to the end. */
  goneMs: number
}

/** Every call and every environment, in the order in which they came. */
export interface Recording {
  readonly calls: readonly Call[]
  readonly environments: readonly Environment[]
}

export function createRecorder() {
  const calls: Call[] = []
  const environments: Environment[] = []
  /** Which of the environments has a number now. */
  const current: number[] = []
  const previous: number[] = []
  const running = new Set<Call>()
  return {
    created(environment: number, owner: number): void {
      current[environment] = environments.length
      environments.push({ owner, born: calls.length, goneMs: Infinity })
    },
    gone(environment: number, sinceMs: number): void {
      environments[current[environment]!]!.goneMs = sinceMs
    },
    arrive(came: Arrival): void {
      const { customer } = came
      const call: Call = {
        ...came,
        environment: current[came.environment]!,
        previous: previous[customer] ?? -1,
        outcome: made,
        shown: customer,
        from: -1,
        cameByEnd: Infinity,
      }
      previous[customer] = calls.length
      calls.push(call)
      running.add(call)
    },
    /** Notes what lies where the call looks. */
    look(index: number, memory: Memory, environment: number): void {
      const call = calls[index]!
      const { customer } = call
      const holder = memory.holder(environment, customer)
      const from = memory.leftBy(environment, customer)
      if (holder < 0 || from === index) return
      call.shown = holder
      call.from = from
    },
    end(index: number, outcome: Outcome, came: number): void {
      settle(calls[index]!, outcome, came)
    },
    crash(number: number, came: number): void {
      for (const call of running) {
        if (call.environment !== current[number]) continue
        call.shown = -1
        settle(call, lost, came)
      }
    },
    finish: (): Recording => ({ calls, environments }),
  }

  function settle(call: Call, outcome: Outcome, came: number): void {
    call.outcome = outcome
    call.cameByEnd = came
    running.delete(call)
  }
}
