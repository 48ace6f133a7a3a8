import type { Check, ListChecks } from '../check.ts'
import { erlangB, shareOfTimeWithin } from '../core/queueing.ts'
import { mean } from '../core/statistics.ts'
import { presetValues, type Rules } from '../sim.ts'
import { believe, simulate, type Result } from './model.ts'
import { presets } from './presets.ts'
import type { FunctionName, Scenario } from './scenario.ts'

/*
 * Held against theorems. A request takes one second on average, so that a rate is a load, and
 * requests are counted from a time at which the pool has long been filled: in the window of the
 * burst, without a burst.
 */

const warmUpS = 20
const usual = presetValues({ presets }, presets[0]) as Scenario

/** Checkout and search alone, each with its load, counted until `endS`. */
const twoFunctions = (endS: number, checkout: number, search: number): Scenario => ({
  ...usual,
  functions: 2,
  checkoutPerS: checkout,
  checkoutMs: 1000,
  searchPerS: search,
  searchMs: 1000,
  burstPerS: 0,
  burstStartS: warmUpS,
  burstEndS: endS,
})

/** Long enough for a narrow interval whatever the load. */
const endFor = (load: number): number => warmUpS + Math.max(200, 20_000 / load)

const erlang = { title: 'Erlang’s loss formula (A. K. Erlang, 1917)' }
const little = { title: 'Little’s law (J. D. C. Little, 1961)' }
const poisson = { title: 'M/M/infinity: requests in flight are Poisson distributed' }

const listChecks: ListChecks = (rulesOf) => {
  const rules = rulesOf()
  return [
    ...[
      [5, 3],
      [10, 8],
      [10, 10],
      [20, 15],
      [50, 40],
      [100, 90],
      [1000, 950],
    ].map(([places, load]) => lossOfOne(places!, load!, rules)),
    {
      about: 'Loss of 100 places under a load of 1,000, which tends to 1 − places/load',
      expected: 100 * erlangB(100, 1000),
      unit: '%',
      digits: 2,
      source: erlang,
      run: (seed) => {
        const scenario = { ...twoFunctions(40, 1000, 0), limit: 100 }
        return lossOf(runOf(scenario, seed, rules), 'checkout')
      },
    },
    ...lossesOfTwo(rules),
    {
      about: 'Mean in flight of 40 requests a second for a second each',
      // The run starts empty: of load x (1 - e^-t) in flight at t, the mean over the run.
      expected: 40 * (1 - (1 - Math.exp(-300)) / 300),
      unit: 'requests',
      digits: 2,
      source: little,
      run: (seed) => {
        const scenario = twoFunctions(300, 40, 0)
        return believe({ scenario, rules, seed, record: false }, 300_000).meanInFlight
      },
    },
    ...[
      [10, 18],
      [100, 124],
    ].map(([load, most]) => shareWithin(load!, most!, rules)),
    {
      about: 'Synchronous requests a second that 50 places let in when far more of 5 ms come',
      expected: 50 * rules['requestsPerPlace']!,
      unit: '/s',
      digits: 1,
      source: {
        title: 'Understanding Lambda function scaling: ten times the concurrency',
        url: 'https://docs.aws.amazon.com/lambda/latest/dg/lambda-concurrency.html',
      },
      run: (seed) => {
        const scenario = { ...twoFunctions(60, 2000, 0), checkoutMs: 5, limit: 50 }
        const { offeredInBurst, lostInBurst } = find(runOf(scenario, seed, rules), 'checkout')
        return (offeredInBurst - lostInBurst) / (60 - warmUpS)
      },
      tolerance: 0.5,
    },
  ]
}

export default listChecks

/** What nothing here holds the simulation to. */
export const unchecked: readonly string[] = [
  'How deep the allowance of synchronous requests per second is: the guide names the rate alone. The model takes a token bucket with one token for each place.',
  'How Lambda adds environments below its published rate, and from how many sources callers retry: real callers differ from the three kinds here.',
  'Whether real traffic is as random as Poisson arrivals. It is usually burstier, so real pools lose more.',
]

function lossOfOne(limit: number, load: number, rules: Rules): Check {
  const scenario = { ...twoFunctions(endFor(load), load, 0), limit }
  return {
    about: `Loss of ${limit} places under a load of ${load}`,
    expected: 100 * erlangB(limit, load),
    unit: '%',
    digits: 2,
    source: erlang,
    run: (seed) => lossOf(runOf(scenario, seed, rules), 'checkout'),
  }
}

/** A reservation of 10 in 30 places makes two pools that know nothing of each other. */
function lossesOfTwo(rules: Rules): readonly Check[] {
  // The provider would refuse so small a rest; the model is asked all the same.
  const scenario = { ...twoFunctions(1500, 8, 15), limit: 30, checkoutReserved: 10 }
  const about = (who: string) => `Loss of ${who} where 10 of 30 places are reserved for a load of 8`
  const check = (who: string, name: FunctionName, expected: number): Check => ({
    about: about(who),
    expected: 100 * expected,
    unit: '%',
    digits: 2,
    source: erlang,
    run: (seed) => lossOf(runOf(scenario, seed, rules), name),
  })
  return [
    check('the function with the reservation', 'checkout', erlangB(10, 8)),
    check('the other, with a load of 15 on the 20 that are left', 'search', erlangB(20, 15)),
  ]
}

function shareWithin(load: number, most: number, rules: Rules): Check {
  // A tenth of a second each, as far apart as the samples, makes samples nearly independent.
  const endS = 80
  const scenario = { ...twoFunctions(endS, 10 * load, 0), checkoutMs: 100 }
  return {
    about: `Share of time with at most ${most} in flight under a load of ${load}`,
    expected: 100 * shareOfTimeWithin(most, load),
    unit: '%',
    digits: 2,
    source: poisson,
    run: (seed) => {
      const { recording } = believe({ scenario, rules, seed, record: true }, endS * 1000)
      const samples = [...recording!.inFlight[0]!].slice(10 * warmUpS)
      return 100 * mean(samples.map((inFlight) => (inFlight <= most ? 1 : 0)))
    },
  }
}

const runOf = (scenario: Scenario, seed: number, rules: Rules): Result =>
  simulate({ scenario, rules, seed, record: false }, scenario.burstEndS * 1000)

const find = ({ functions }: Result, name: FunctionName) =>
  functions.find((one) => one.name === name)!

function lossOf(result: Result, name: FunctionName): number {
  const { lostInBurst, offeredInBurst } = find(result, name)
  return (100 * lostInBurst) / offeredInBurst
}
