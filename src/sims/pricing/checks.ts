import type { Check, ListChecks } from '../check.ts'
import type { World } from '../sim.ts'
import { examples, type Example } from './examples.ts'
import { measure } from './measure.ts'
import { believe, simulate } from './model.ts'
import { article } from './presets.ts'
import type { Scenario, Settings } from './scenario.ts'

const worlds = { believed: believe, actual: simulate }
const source = {
  title: 'Sander Knape, The hidden challenges of Serverless: from VM to function (2018)',
}
const closedForm = {
  title: 'Closed form: (servers + what the free tier is worth) / price of a call',
}

/** The rates of 2018, when the article was written. */
const then = '2018-06-01'

const nouns: Readonly<Record<string, string>> = {
  computeProvisioned: 'run time',
  provisioned: 'keeping ready',
  compute: 'run time',
  door: 'calls',
  dataOut: 'data out',
}

const nounOf = (line: string): string => nouns[line] ?? line

/**
 * Held against bills that the provider’s own pages work out, line by line to a cent, against the
 * article’s sum, and against the break-even as one divides it out where the price of a call is
 * one number.
 */
const listChecks: ListChecks = (rulesOf) => {
  const find = (key: string, values: Settings, world: World, asOf?: string) => () => {
    const scenario: Scenario = { ...article, ...values }
    const input = { scenario, rules: rulesOf(asOf), seed: 1, record: false }
    return measure(worlds[world](input), scenario)[key]!
  }
  const checkLines = ({ name, source, values, asOf, lines }: Example): readonly Check[] =>
    Object.entries(lines).map(([line, usd]) => ({
      about: `${name}: ${line === 'total' ? 'all of it' : nounOf(line)}`,
      expected: usd,
      unit: 'USD',
      digits: 2,
      source,
      run: find(`${line}Usd`, values, 'actual', asOf),
      tolerance: 0.01,
    }))

  /** Run time and requests of the article’s call have one price each, beyond the free tier. */
  const crossing = (serverUsd: number, isFree: boolean): number => {
    const rules = rulesOf()
    const gbSUsd = rules['x86.1.usd']!
    const requestUsd = rules['requestUsdPerMillion']! / 1e6
    const freeUsd = rules['freeGbS']! * gbSUsd + rules['freeRequests']! * requestUsd
    return (serverUsd + (isFree ? freeUsd : 0)) / (0.5 * gbSUsd + requestUsd) / 1e6
  }
  const crossingCheck = (about: string, expected: number, values: Settings): Check => ({
    about,
    expected,
    unit: 'million',
    digits: 4,
    source: closedForm,
    run: find('breakEvenMillion', values, 'actual'),
    tolerance: 1e-6,
  })
  const today = { server: 't2' } as const

  return [
    ...examples.flatMap(checkLines),
    {
      about: 'The article’s sum: calls a month that cost as much as two servers',
      expected: 4.5,
      unit: 'million',
      digits: 1,
      source,
      run: find('breakEvenMillion', {}, 'believed', then),
      tolerance: 0.05,
    },
    {
      about: 'The same, a second',
      expected: 1.7,
      unit: '/s',
      digits: 1,
      source,
      run: find('breakEvenPerS', {}, 'believed', then),
      tolerance: 0.05,
    },
    crossingCheck(
      'The article’s calls and its servers, put right',
      crossing(rulesOf()['articleServersUsd']!, true),
      {},
    ),
    crossingCheck(
      'The same without the free tier',
      crossing(rulesOf()['articleServersUsd']!, false),
      { freeTier: 'used-up' },
    ),
    crossingCheck(
      'The article’s calls and today’s servers',
      crossing(find('serverUsd', today, 'actual')(), true),
      today,
    ),
  ]
}

export default listChecks

/** What nothing here holds the simulation to. */
export const unchecked: readonly string[] = [
  'Starts, logs and NAT gateways, for which the pages work nothing out: they are the ledger’s prices times what the controls say.',
  'What is left out on both sides: units of capacity of a load balancer, logs that are kept, disks of servers, savings plans, discounts and taxes.',
  'How many calls a second a server carries, and how many hours people work. Both are the reader’s own figures, and either can move the break-even further than all prices.',
]
