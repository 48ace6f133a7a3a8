import type { Pair } from '../../sim.ts'
import { billServers, callsPerServer } from '../bill/servers.ts'
import { totalUsd } from '../../core/lambda-bill.ts'
import { monthOf, type Month, type Result } from '../model.ts'
import { isFree, mostCalls, type Scenario } from '../scenario.ts'

/** A point of a line: a share of the width, and an amount. */
export type Point = readonly [at: number, usd: number]

/** All months up to the largest, at even distances. */
export interface Series {
  readonly believed: readonly Month[]
  readonly actual: readonly Month[]
  /** The functions’ bill with the free tier used up, where that is not so anyway. */
  readonly withoutFree: readonly Month[] | undefined
  /** With a step where another server is needed. */
  readonly servers: readonly Point[]
}

const steps = 120

export function seriesOf({ believed, actual }: Pair<Result>, scenario: Scenario): Series {
  const most = mostCalls(scenario)
  const volumes = Array.from({ length: steps + 1 }, (_, step) => (most * step) / steps)
  const months = (result: Result, changed = scenario): readonly Month[] =>
    volumes.map((calls) => monthOf(result, changed, calls))
  const isCompared = scenario.question === 'break-even' && isFree(scenario)
  return {
    believed: months(believed),
    actual: months(actual),
    withoutFree: isCompared ? months(actual, { ...scenario, freeTier: 'used-up' }) : undefined,
    servers: serverPoints(actual, scenario, volumes),
  }
}

function serverPoints(
  { prices, end }: Result,
  scenario: Scenario,
  volumes: readonly number[],
): readonly Point[] {
  const most = mostCalls(scenario)
  const each = callsPerServer(scenario, prices)
  return Array.from({ length: end.servers - scenario.servers + 1 }, (_, n) => {
    const count = scenario.servers + n
    const from = n === 0 ? 0 : (count - 1) * each
    const to = Math.min(most, count * each)
    const between = volumes.filter((calls) => calls > from && calls < to)
    return [from, ...between, to].map((calls): Point => [
      calls / most,
      totalUsd(billServers(calls, count, scenario, prices)),
    ])
  }).flat()
}
