import type { Rules } from '../../sim.ts'
import type { Scenario } from '../scenario.ts'

/**
 * What a platform counts as paid time: each invocation from its beginning to its end, the
 * processor at work, or every environment for as long as it exists.
 */
type Basis = 'invocations' | 'processor' | 'environments'

export interface Billing {
  readonly basis: Basis
  /** The time of an invocation is rounded up to steps of this. */
  readonly stepMs: number
  /** Whether the time that an environment takes to start is paid for. */
  readonly paysForStart: boolean
}

/**
 * Web Functions charge for the processor while it works, and for memory apart from it; Managed
 * Instances charge for instances, of which an environment here stands for its part.
 * Sources: price-lmi in the ledger; for Web Functions the cost model in AWS's own guide,
 * https://github.com/aws/agent-toolkit-for-aws (skill aws-lambda-web-functions).
 */
const bases: Readonly<Record<Scenario['runsOn'], Basis>> = {
  default: 'invocations',
  web: 'processor',
  managed: 'environments',
}

export function billingOf({ runsOn }: Scenario, rules: Rules): Billing {
  const basis = bases[runsOn]
  return {
    basis,
    stepMs: rules['billedStepMs']!,
    paysForStart: basis === 'environments' || rules['initIsBilled'] === 1,
  }
}

/** A server that runs all the time, and is paid for all the time. */
export const serverBilling: Billing = { basis: 'environments', stepMs: 1, paysForStart: true }

/** What has come together by a moment of what is paid from a beginning to an end. */
export const elapsedMs = (fromMs: number, toMs: number, nowMs: number): number =>
  Math.max(0, Math.min(toMs, nowMs) - fromMs)

/** Rounded up to a step. Sums of fractions may lie a hair above a whole step, which is not one more. */
export const roundUp = (ms: number, stepMs: number): number =>
  Math.ceil(ms / stepMs - 1e-6) * stepMs
