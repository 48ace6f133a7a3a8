import { runSeconds } from '../../core/lambda-bill.ts'
import type { Rules } from '../../sim.ts'
import { hasDistribution, hasRule, type Scenario } from '../scenario.ts'
import type { Fates } from './way.ts'

/** What has been used since the night began. */
export interface Usage {
  readonly minutes: number
  /** Requests that the function ran, and its run time times its memory. */
  readonly invocations: number
  readonly gbS: number
  /** What the gateway passed on, whether or not the function took it. */
  readonly calls: number
  /** Requests that the distribution answered or passed on, and those blocked at it. */
  readonly delivered: number
  readonly blocked: number
  /** Requests that the firewall looked at. */
  readonly inspected: number
  readonly outGb: number
}

export const noUsage: Usage = {
  minutes: 0,
  invocations: 0,
  gbS: 0,
  calls: 0,
  delivered: 0,
  blocked: 0,
  inspected: 0,
  outGb: 0,
}

/** The requests of a minute that are on the bill. `hostile` are those that no rule blocked. */
export interface Paid {
  readonly users: number
  readonly hostile: number
  readonly blocked: number
  readonly fates: Fates
}

/** Adds a minute. An answer that is larger than the unit of an HTTP API counts as several calls. */
export function createMeter(scenario: Scenario, rules: Rules) {
  const { userMs, userKb, attackMs, attackKb, memoryMb, door } = scenario
  const stepMs = rules['stepMs']!
  const unitsOf = (kb: number): number =>
    door === 'http' ? Math.max(1, Math.ceil(kb / rules['httpUnitKb']!)) : 1
  const throughDistribution = hasDistribution(scenario) ? 1 : 0
  const throughFirewall = hasRule(scenario) ? 1 : 0

  return (usage: Usage, { users, hostile, blocked, fates }: Paid): Usage => {
    const all = users + hostile
    const { cached, byGateway, run } = fates
    const refused = all * (1 - cached - byGateway - run)
    const runS = runSeconds(users, userMs, stepMs) + runSeconds(hostile, attackMs, stepMs)
    return {
      minutes: usage.minutes + 1,
      invocations: usage.invocations + all * run,
      gbS: usage.gbS + (runS * run * memoryMb) / 1024,
      calls: usage.calls + refused + (users * unitsOf(userKb) + hostile * unitsOf(attackKb)) * run,
      delivered: usage.delivered + all * throughDistribution,
      blocked: usage.blocked + blocked * throughDistribution,
      inspected: usage.inspected + (all + blocked) * throughFirewall,
      outGb: usage.outGb + ((users * userKb + hostile * attackKb) * (cached + run)) / 1024 ** 2,
    }
  }
}
