import type { Rules } from '../../sim.ts'
import type { Scenario } from '../scenario.ts'

/** How fast environments may be added: so many at once, so many more per second. */
export interface Allowance {
  readonly first: number
  readonly perS: number
  /** Whether all functions of the account draw on one allowance. */
  readonly isShared: boolean
}

export const allowanceOf = (rules: Rules, region: Scenario['region']): Allowance => ({
  first: rules[`growthFirst.${region}`]!,
  perS: rules['growthEnvironments']! / rules['growthEveryS']!,
  isShared: rules['growthIsShared'] === 1,
})
