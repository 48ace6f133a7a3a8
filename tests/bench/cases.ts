import { execFileSync } from 'node:child_process'
import * as attack from '../../src/sims/attack/model.ts'
import type { Scenario as Attack } from '../../src/sims/attack/scenario.ts'
import * as pool from '../../src/sims/concurrency-pool/model.ts'
import {
  durationS as poolS,
  type Scenario as Pool,
} from '../../src/sims/concurrency-pool/scenario.ts'
import * as instance from '../../src/sims/instance-concurrency/model.ts'
import {
  durationS as instanceS,
  type Scenario as Instance,
} from '../../src/sims/instance-concurrency/scenario.ts'
import * as chain from '../../src/sims/payload-chain/model.ts'
import type { Scenario as Chain } from '../../src/sims/payload-chain/scenario.ts'
import * as pricing from '../../src/sims/pricing/model.ts'
import type { Scenario as Pricing } from '../../src/sims/pricing/scenario.ts'
import * as ramp from '../../src/sims/ramp-up/model.ts'
import type { Scenario as Ramp } from '../../src/sims/ramp-up/scenario.ts'
import type { Rules } from '../../src/sims/sim.ts'
import * as leak from '../../src/sims/state-leak/model.ts'
import type { Scenario as Leak } from '../../src/sims/state-leak/scenario.ts'

/** A scenario that can be made to take about so many requests. */
interface Case {
  readonly name: string
  /** What is counted: requests, or whatever a simulation without requests has instead. */
  readonly unit: string
  readonly sizes: readonly number[]
  /** Runs a world once, nothing recorded; returns how many of the unit that came to. */
  readonly run: (world: World, size: number, seed: number) => number
}

export type World = 'believed' | 'actual'

const sizes = [1e3, 1e4, 1e5, 1e6, 1e7]

export const cases: Readonly<Record<string, () => Case>> = {
  erlang: () => poolCase('concurrency-pool, 1,000 places under a load of 950', erlang(1000, 950)),
  pool: () => poolCase('concurrency-pool, the default scenario'),
  retry: () => poolCase('concurrency-pool, the default, callers retry', { callers: 'retry' }),
  'places-10': () => poolCase('concurrency-pool, 10 places under 95 %', erlang(10, 9.5), [1e6]),
  'places-100': () => poolCase('concurrency-pool, 100 places under 95 %', erlang(100, 95), [1e6]),
  'places-10000': () =>
    poolCase('concurrency-pool, 10,000 places under 95 %', erlang(1e4, 9500), [1e6]),
  'places-100000': () =>
    poolCase('concurrency-pool, 100,000 places under 95 %', erlang(1e5, 95e3), [1e6]),
  'ramp-up'() {
    const { scenario, rules } = read<Ramp>('ramp-up')
    return {
      name: 'ramp-up, the default scenario; more requests are a longer step',
      unit: 'requests',
      sizes,
      run(world, size, seed) {
        const lastsS = Math.max(0.1, size / scenario.peakPerS)
        const input = { scenario: { ...scenario, startS: 0, lastsS }, rules, seed, record: false }
        return pick(ramp, world)(input).offered
      },
    }
  },
  attack() {
    const { scenario, rules } = read<Attack>('attack')
    return {
      name: 'attack, the default night; requests are counted by the minute, not followed',
      unit: 'runs',
      sizes: [1],
      run(world, _, seed) {
        pick(attack, world)({ scenario, rules, seed, record: false })
        return 1
      },
    }
  },
  'instance-concurrency'() {
    const { scenario, rules } = read<Instance>('instance-concurrency')
    return {
      name: 'instance-concurrency, the default scenario; more requests are a longer run',
      unit: 'requests',
      sizes,
      run(world, size, seed) {
        const durationMs = Math.max(instanceS * 1000, (size / scenario.perS) * 1000)
        const input = { scenario, rules, seed, record: false }
        return pick(instance, world)(input, durationMs).requests
      },
    }
  },
  'state-leak'() {
    const { scenario, rules } = read<Leak>('state-leak')
    return {
      name: 'state-leak, the default scenario; more requests are more calls',
      unit: 'requests',
      sizes,
      run: (world, size, seed) =>
        pick(leak, world)({ scenario, rules, seed, record: false }, size).calls,
    }
  },
  'payload-chain'() {
    const { scenario, rules } = read<Chain>('payload-chain')
    return {
      name: 'payload-chain, the default scenario; there is one payload in a run',
      unit: 'runs',
      sizes: [1],
      run(world, _, seed) {
        pick(chain, world)({ scenario, rules, seed, record: false })
        return 1
      },
    }
  },
  pricing() {
    const { scenario, rules } = read<Pricing>('pricing')
    return {
      name: 'pricing, the default scenario; requests are multiplied, not followed',
      unit: 'runs',
      sizes: [1],
      run(world, _, seed) {
        pick(pricing, world)({ scenario, rules, seed, record: false })
        return 1
      },
    }
  },
}

/** The default scenario and the rules of today, as `npm run sim` reads them from the ledger. */
function read<Scenario>(sim: string): { readonly scenario: Scenario; readonly rules: Rules } {
  const text = execFileSync('node', ['tools/sim.mjs', sim, '--json'], { encoding: 'utf8' })
  const { values, rules } = JSON.parse(text) as { values: Scenario; rules: Rules }
  return { scenario: values, rules }
}

const pick = <Model>(model: { believe: Model; simulate: Model }, world: World): Model =>
  world === 'believed' ? model.believe : model.simulate

/** A pool of so many places under so much load, at a second for each request. */
const erlang = (limit: number, checkoutPerS: number): Partial<Pool> => ({
  functions: 2,
  checkoutMs: 1000,
  searchPerS: 0,
  burstPerS: 0,
  limit,
  checkoutPerS,
})

function poolCase(name: string, changes: Partial<Pool> = {}, wanted = sizes): Case {
  const { scenario: usual, rules: today } = read<Pool>('concurrency-pool')
  const scenario = { ...usual, ...changes } as Pool
  // The large pools are to fill at once: growth is what ramp-up is about.
  const growth = Object.keys(today).filter((name) => name.startsWith('growthFirst.'))
  const rules = { ...today, ...Object.fromEntries(growth.map((name) => [name, 1e6])) }
  const count = (world: World, seed: number, stretch: number): number => {
    const burstStartS = scenario.burstStartS * stretch
    const burstEndS = scenario.burstEndS * stretch
    const stretched = { ...scenario, burstStartS, burstEndS }
    const input = { scenario: stretched, rules, seed, record: false }
    const { functions } = pick(pool, world)(input, poolS * 1000 * stretch)
    return functions.reduce((sum, { offered }) => sum + offered, 0)
  }
  const atOnce = count('actual', 7, 1)
  return {
    name,
    unit: 'requests',
    sizes: wanted,
    run: (world, size, seed) => count(world, seed, size / atOnce),
  }
}
