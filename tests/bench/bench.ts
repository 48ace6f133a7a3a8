import { formatNumber } from '../../src/lib/format.ts'
import { believe, simulate } from '../../src/sims/concurrency-pool/model.ts'
import { presets } from '../../src/sims/concurrency-pool/presets.ts'
import { durationS, type Scenario } from '../../src/sims/concurrency-pool/scenario.ts'

/*
 * How fast the simulations run: requests offered per second of processor time, in one process,
 * without recording. Compiling the code and collecting garbage are included.
 *
 *   node --experimental-strip-types tests/bench/bench.ts
 */

/** As in the ledger today, but for growth: the large pools are to fill at once. */
const rules = {
  unreservedFloor: 100,
  requestsPerPlace: 10,
  'growthFirst.large': 1e6,
  'growthFirst.middle': 1e6,
  'growthFirst.elsewhere': 1e6,
  growthEnvironments: 1000,
  growthEveryS: 10,
  growthIsShared: 0,
  queueFirstRetryMs: 1000,
  queueLongestRetryMs: 300_000,
}

const usual = presets[0].values as Scenario
const one = { ...usual, functions: 2, checkoutMs: 1000, searchPerS: 0, burstPerS: 0 }

/** A pool of so many places under nearly as much load, at a second for each request. */
const erlang = (limit: number, checkoutPerS: number): Scenario => ({ ...one, limit, checkoutPerS })

const sizes = [1e3, 1e4, 1e5, 1e6, 1e7]
const scenarios: readonly (readonly [string, Scenario])[] = [
  ['Erlang (1,000 places, load 950)', erlang(1000, 950)],
  ['the default scenario', usual],
  ['the default, callers retry', { ...usual, callers: 'retry' }],
]

console.log(`Node ${process.version}\n`)
for (const [name, scenario] of scenarios) {
  console.log(`concurrency-pool, ${name}\n`)
  console.log('| requests | believed, per second | actual, per second | peak memory |')
  console.log('| ---: | ---: | ---: | ---: |')
  for (const size of sizes) {
    const believed = measureSpeed(believe, scenario, size)
    const actual = measureSpeed(simulate, scenario, size)
    const megabytes = process.resourceUsage().maxRSS / 1024
    const cells = [believed.requests, believed.perS, actual.perS].map((value) =>
      formatNumber(value),
    )
    console.log(`| ${cells.join(' | ')} | ${formatNumber(megabytes)} MB |`)
  }
  console.log('')
}

console.log('concurrency-pool, load 95 % of the places, a million requests\n')
console.log('| places | actual, per second |')
console.log('| ---: | ---: |')
for (const limit of [10, 100, 1000, 10_000, 100_000]) {
  const { perS } = measureSpeed(simulate, erlang(limit, 0.95 * limit), 1e6)
  console.log(`| ${formatNumber(limit)} | ${formatNumber(perS)} |`)
}

/**
 * Runs that offer about so many requests each: how many they are, and how many of them are
 * simulated in a second of the processor's time, which others on the machine do not lengthen.
 */
function measureSpeed(world: typeof simulate, scenario: Scenario, size: number) {
  const stretch = size / countOffered(world, scenario, 1, 7)
  const runs = Math.max(2, Math.round(1e6 / size))
  const before = process.cpuUsage()
  let requests = 0
  for (let seed = 1; seed <= runs; seed++) requests += countOffered(world, scenario, stretch, seed)
  const { user, system } = process.cpuUsage(before)
  return { requests: requests / runs, perS: (1e6 * requests) / (user + system) }
}

/** Requests of a run that is so many times as long as usual, its burst included. */
function countOffered(
  world: typeof simulate,
  scenario: Scenario,
  stretch: number,
  seed: number,
): number {
  const burstStartS = scenario.burstStartS * stretch
  const burstEndS = scenario.burstEndS * stretch
  const stretched = { ...scenario, burstStartS, burstEndS }
  const input = { scenario: stretched, rules, seed, record: false }
  const { functions } = world(input, durationS * 1000 * stretch)
  return functions.reduce((sum, { offered }) => sum + offered, 0)
}
