import type { Check } from '../../check.ts'
import { totalUsd } from '../../core/lambda-bill.ts'
import type { Scenario } from '../scenario.ts'
import type { Trial } from './trial.ts'

const lambdaPrices = {
  title: 'Lambda pricing, worked by hand',
  url: 'https://aws.amazon.com/lambda/pricing/',
}
const gatewayPrices = {
  title: 'Amazon API Gateway pricing, worked by hand',
  url: 'https://aws.amazon.com/api-gateway/pricing/',
}
const firewallPrices = {
  title: 'AWS WAF pricing, worked by hand',
  url: 'https://aws.amazon.com/waf/pricing/',
}

/** Eight hours of 10,000 requests a second of 100 ms, and nobody else. */
const flood: Partial<Scenario> = {
  usersPerS: 0,
  attackPerS: 10_000,
  attackMs: 100,
  limit: 10_000,
  throttlePerS: 20_000,
}
const hours = 8

/** What the web ACL and its one rule cost in the twelve hours of a night. */
const firewallUsd = (6 / 730) * 12

const usd = { unit: 'USD/h', digits: 3 }

export const checkBill = (trial: Trial): readonly Check[] => [
  {
    about: 'Compute and requests of 10,000 requests a second, 1,000 at once, at 512 MB',
    expected: 37.2,
    ...usd,
    source: lambdaPrices,
    run: (seed) => {
      const { bill } = trial(flood, seed)
      return (bill.compute + bill.requests) / hours
    },
  },
  {
    about: 'The same through an HTTP API, the gateway alone',
    expected: 36,
    ...usd,
    source: gatewayPrices,
    run: (seed) => trial(flood, seed).bill.gateway / hours,
  },
  {
    about: 'The same through a REST API, the gateway alone',
    expected: 126,
    ...usd,
    source: gatewayPrices,
    run: (seed) => trial({ ...flood, door: 'rest' }, seed).bill.gateway / hours,
  },
  {
    about: 'The same, every request blocked by a rule: the whole bill is the firewall’s',
    expected: 21.6 + firewallUsd / hours,
    ...usd,
    source: firewallPrices,
    run: (seed) => totalUsd(trial({ ...flood, rulePasses: 0 }, seed).bill) / hours,
  },
]
