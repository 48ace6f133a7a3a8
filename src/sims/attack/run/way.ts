import type { Input, World } from '../../sim.ts'
import type { Scenario } from '../scenario.ts'
import { createGateway } from './gateway.ts'
import { createFunction, type Demand, type Entry } from './places.ts'

/** Shares of the requests that no rule blocked, 0 to 1. Together they are all of them. */
export interface Fates extends Entry {
  /** Answered by the cache. */
  readonly cached: number
  readonly byGateway: number
}

/** What becomes of a minute’s requests, hostile or not: nobody can tell them apart. */
interface Passage {
  readonly fates: Fates
  /** Places that would be taken if nothing stood in the way, and that are. */
  readonly wanted: number
  readonly inFlight: number
}

/** Requests of a minute that no rule blocked. */
interface Traffic {
  readonly users: number
  readonly hostile: number
}

/** `came` is what was drawn; `expected` is the mean that it was drawn from. */
export type Way = (came: Traffic, expected: Traffic) => Passage

/**
 * From the cache through the gateway into the function; as believed, everybody gets there. A
 * bucket counts requests that came. The load is that of those expected: Erlang’s formula has
 * already weighed how many more or fewer may come.
 */
export function createWay({ scenario, rules }: Input<Scenario>, world: World): Way {
  const cached = scenario.cached / 100
  const gateway = createGateway(scenario, rules)
  const usual = { users: scenario.usersPerS * 60, hostile: 0 }
  const enter = createFunction(scenario, rules, demandOf(usual, 1).load)
  return (came, expected) => {
    const { load: wanted } = demandOf(expected, 1)
    if (world === 'believed') {
      const fates = { cached, byGateway: 0, byPlaces: 0, byGrowth: 0, byRate: 0, run: 1 - cached }
      return { fates, wanted, inFlight: wanted }
    }
    const open = gateway((came.users + came.hostile) * (1 - cached))
    const entry = enter(demandOf(expected, open))
    const here = (1 - cached) * open
    const fates = {
      cached,
      byGateway: (1 - cached) * (1 - open),
      byPlaces: here * entry.byPlaces,
      byGrowth: here * entry.byGrowth,
      byRate: here * entry.byRate,
      run: here * entry.run,
    }
    return { fates, wanted, inFlight: wanted * open * entry.run }
  }

  /** Of a minute’s requests, those that the cache does not answer and the gateway passes on. */
  function demandOf({ users, hostile }: Traffic, open: number): Demand {
    const { userMs, attackMs } = scenario
    const perMs = ((1 - cached) * open) / 60_000
    return {
      perS: (users + hostile) * perMs * 1000,
      load: (users * userMs + hostile * attackMs) * perMs,
    }
  }
}
