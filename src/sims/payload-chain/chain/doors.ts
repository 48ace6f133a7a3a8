import type { Rules } from '../../sim.ts'
import { hopsOf, type Scenario, type Service } from '../scenario.ts'

export interface Hop {
  readonly service: Service
  /** The most that it takes at once, in bytes. */
  readonly limit: number
}

/** The chain, with the door of each service. Topics and streams can be set to take more. */
export const doorsOf = (scenario: Scenario, rules: Rules): readonly Hop[] =>
  hopsOf(scenario).map((service) => {
    const most = scenario.setTo === 'most' ? rules[`${service}.most`] : undefined
    return { service, limit: most ?? rules[service]! }
  })
