import type { Rules } from '../../sim.ts'
import { placesOf, type Scenario } from '../scenario.ts'
import { lossOf } from './loss.ts'

/** What the function is asked for: requests per second, and those in flight if all had a place. */
export interface Demand {
  readonly perS: number
  readonly load: number
}

/** Shares of a minute’s requests, 0 to 1: one is run or meets one of three walls. */
export interface Entry {
  readonly run: number
  /** All places are taken. */
  readonly byPlaces: number
  /** A place is free, but environments cannot be added that fast. */
  readonly byGrowth: number
  /** A place is free, but too many requests have begun in this second. */
  readonly byRate: number
}

/** While growth is what holds requests up, it is taken as standing still for so long, in s. */
const sliceS = 10

/**
 * What the function does with a minute’s requests, one minute after the other. It starts the
 * night with the environments that it usually has, and those that it adds stay.
 */
export function createFunction(
  scenario: Scenario,
  rules: Rules,
  usualLoad: number,
): (demand: Demand) => Entry {
  const places = placesOf(scenario)
  const beginsPerS = rules['requestsPerPlace']! * places
  const first = rules['growthFirst']!
  const perS = rules['growthEnvironments']! / rules['growthEveryS']!
  let environments = wanted(usualLoad)
  let allowed = first

  return (demand) => {
    if (wanted(demand.load) <= environments + allowed) {
      grow(demand.load, 60)
      return enter(demand, places)
    }
    const slices = Array.from({ length: 60 / sliceS }, () => {
      const there = Math.min(places, environments + allowed + (perS * sliceS) / 2)
      grow(demand.load, sliceS)
      return enter(demand, Math.floor(there))
    })
    const mean = (key: keyof Entry): number =>
      slices.reduce((sum, slice) => sum + slice[key], 0) / slices.length
    return {
      run: mean('run'),
      byPlaces: mean('byPlaces'),
      byGrowth: mean('byGrowth'),
      byRate: mean('byRate'),
    }
  }

  /** Rarely are more in use at once: three standard deviations above the mean. */
  function wanted(load: number): number {
    return Math.min(places, Math.ceil(load + 3 * Math.sqrt(load)))
  }

  function grow(load: number, seconds: number): void {
    const found = allowed + perS * seconds
    const added = Math.min(found, Math.max(0, wanted(load) - environments))
    environments += added
    allowed = Math.min(first, found - added)
  }

  /** Erlang B, and of those that it lets in no more per second than may begin. */
  function enter({ perS: asked, load }: Demand, there: number): Entry {
    const byPlaces = lossOf(places, load)
    const lost = there < places ? lossOf(there, load) : byPlaces
    const run = Math.min(1 - lost, asked > 0 ? beginsPerS / asked : 1)
    return { run, byPlaces, byGrowth: lost - byPlaces, byRate: 1 - lost - run }
  }
}
