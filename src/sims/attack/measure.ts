import { totalUsd } from '../core/lambda-bill.ts'
import type { Numbers } from '../sim.ts'
import type { Result } from './model.ts'
import { attackOf, hasDistribution, hasRule, type Scenario } from './scenario.ts'

/** Leaves out what the settings do not have: a gateway, a distribution, a rule. */
export function measure(result: Result, scenario: Scenario): Numbers {
  const { night, inAttack, hostile, bill, attackUsd, wanted, inFlight } = result
  const { fromMin, toMin } = attackOf(scenario)
  const { gateway, distribution, firewall, ...always } = bill
  const hasGateway = scenario.door !== 'url'
  return {
    servedInAttack: percent(inAttack.served, inAttack.users),
    servedInNight: percent(night.served, night.users),
    billNight: totalUsd(bill),
    billPerHour: (attackUsd / (toMin - fromMin)) * 60,
    ...always,
    ...(hasGateway && { gateway, lostByGateway: night.byGateway }),
    ...(hasDistribution(scenario) && { distribution }),
    ...(hasRule(scenario) && { firewall, blocked: hostile.blocked / 1e6 }),
    lostByPlaces: night.byPlaces,
    lostByGrowth: night.byGrowth,
    lostByRate: night.byRate,
    sent: hostile.sent / 1e6,
    throttled: (hostile.byGateway + hostile.byFunction) / 1e6,
    answered: hostile.served / 1e6,
    wanted,
    inFlight,
  }
}

/** Of nobody, all are served. */
const percent = (part: number, whole: number): number => (whole === 0 ? 100 : (100 * part) / whole)
