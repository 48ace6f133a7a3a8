import { tieredUsd, type Bill } from '../../core/lambda-bill.ts'
import type { Tiers } from '../../core/lambda-prices.ts'
import type { Rules } from '../../sim.ts'
import { hasDistribution, hasRule, type Scenario } from '../scenario.ts'
import type { Usage } from './usage.ts'

/** What a bill is made of, in the order in which the picture stacks it. */
export const lines = ['compute', 'requests', 'gateway', 'distribution', 'firewall', 'data'] as const
export type Line = (typeof lines)[number]

/** As the ledger counts months. */
const monthMin = 730 * 60

/**
 * What has been used costs so much, in USD, at on-demand rates of US East. The other nights have
 * used up what is free in a month; tiers begin with this night.
 *
 * A gateway bills what it passes on even if the function throttles it, and nothing that it
 * throttles itself (https://repost.aws/questions/QUm1jSF1ieSQ25Ol1RzFLysA) or that a web ACL
 * blocks (https://repost.aws/questions/QUWAikrDqJSaCOrX2NMEHlGg). The function bills no throttle:
 * its invocations are the requests billed. A distribution fetches from the door free of charge.
 */
export function createBiller(scenario: Scenario, rules: Rules): (usage: Usage) => Bill<Line> {
  const callsUsd = priceCalls(scenario, rules)
  const outTiers = readTiers(rules, 'out', 4)
  const monthUsd = hasRule(scenario) ? rules['aclMonthUsd']! + rules['ruleMonthUsd']! : 0
  const throughDistribution = hasDistribution(scenario)
  return (usage) => ({
    compute: usage.gbS * rules['computeUsdPerGbS']!,
    requests: (usage.invocations * rules['requestUsdPerMillion']!) / 1e6,
    gateway: callsUsd(usage.calls),
    distribution:
      (usage.delivered * rules['deliveredUsdPerMillion']! +
        usage.blocked * rules['blockedUsdPerMillion']!) /
      1e6,
    firewall:
      (usage.inspected * rules['inspectedUsdPerMillion']!) / 1e6 +
      (monthUsd * usage.minutes) / monthMin,
    data: throughDistribution
      ? usage.outGb * rules['distributionUsdPerGb']!
      : tieredUsd(usage.outGb, outTiers),
  })
}

function priceCalls({ door }: Scenario, rules: Rules): (calls: number) => number {
  if (door === 'url') return (calls) => calls * rules['urlUsd']!
  const tiers = readTiers(rules, door, door === 'http' ? 2 : 4)
  return (calls) => tieredUsd(calls, tiers) / 1e6
}

/** Rates named `http1`, `http2` and so on, and where each but the last ends: `http1To`. */
const readTiers = (rules: Rules, name: string, count: number): Tiers =>
  Array.from({ length: count }, (_, index) => ({
    to: rules[`${name}${index + 1}To`] ?? Infinity,
    usd: rules[`${name}${index + 1}`]!,
  }))
