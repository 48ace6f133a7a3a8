import { totalUsd } from '../core/lambda-bill.ts'
import type { Input, World } from '../sim.ts'
import { dataOutUsd } from './bill/around.ts'
import { findBreakEven, findFree } from './bill/break-even.ts'
import { billFunctions, computeUsd, multiply, type FunctionBill } from './bill/functions.ts'
import { billServers, callsPerServer, serversFor, type ServerBill } from './bill/servers.ts'
import { pricesOf, type Prices } from './prices.ts'
import { mostCalls, type Scenario } from './scenario.ts'

/**
 * The bill of a month with functions, and of the same month with servers.
 *
 * A function’s bill has a line for each thing that is counted: requests, run time weighted by
 * memory, and whatever stands around it. Some of it is free every month, some is paid by the
 * hour whether or not anybody calls. Servers are paid by the hour alone, and have to be enough
 * for the busiest second. Where the two bills meet is the break-even.
 *
 * Believed: the bill of one known month, multiplied. That is how the article of 2018 got its 4.5
 * million, from a month in which a part had been free; and from a month that was free altogether
 * it follows that functions always are. What leaves for the internet, and the hours of people,
 * are the same in both worlds. Where the question is what is on the bill, calls times duration
 * are believed to be all of it.
 *
 * Formulas: the worked examples on https://aws.amazon.com/lambda/pricing/. Nothing is random.
 */

/** What so many calls cost in one month. */
export interface Month {
  readonly calls: number
  readonly lines: FunctionBill
  readonly usd: number
  readonly servers: number
  readonly serverLines: ServerBill
  readonly serverUsd: number
}

export interface Result {
  readonly world: World
  readonly prices: Prices
  /** The largest month shown. */
  readonly end: Month
  /** The fewest calls a month for which servers are not dearer; infinitely many if there are none. */
  readonly breakEvenCalls: number
  /** The same if others in the account use the free tier up. */
  readonly withoutFreeCalls: number
  /** Calls a month that cost nothing, apart from people. */
  readonly freeCalls: number
}

export const believe = (input: Input<Scenario>): Result => run('believed', input)

export const simulate = (input: Input<Scenario>): Result => run('actual', input)

/** The month of a world with so many calls in it. */
export function monthOf(
  { world, prices }: Pick<Result, 'world' | 'prices'>,
  scenario: Scenario,
  calls: number,
): Month {
  const lines = linesOf[world](scenario, prices)(calls)
  const servers = serversFor(calls, scenario, prices)
  const serverLines = billServers(calls, servers, scenario, prices)
  return {
    calls,
    lines,
    usd: totalUsd(lines),
    servers,
    serverLines,
    serverUsd: totalUsd(serverLines),
  }
}

type Bill = (calls: number) => FunctionBill

const linesOf: Readonly<Record<World, (scenario: Scenario, prices: Prices) => Bill>> = {
  believed: (scenario, prices) =>
    scenario.question === 'whole-bill' ? billRunTime(scenario, prices) : scale(scenario, prices),
  actual: (scenario, prices) => (calls) => billFunctions(calls, scenario, prices),
}

/** In proportion to the month that is known, whatever in it was free or paid by the hour. */
function scale(scenario: Scenario, prices: Prices): Bill {
  const knownCalls = scenario.knownMillion * 1e6
  const known = billFunctions(knownCalls, scenario, prices)
  return (calls) => ({
    ...multiply(known, calls / knownCalls),
    dataOut: dataOutUsd(calls, scenario, prices),
    people: known.people,
  })
}

function billRunTime(scenario: Scenario, prices: Prices): Bill {
  const nothing = multiply(billFunctions(0, scenario, prices), 0)
  return (calls) => ({ ...nothing, compute: computeUsd(calls, scenario, prices) })
}

function run(world: World, { scenario, rules }: Input<Scenario>): Result {
  const prices = pricesOf(rules)
  const ground = { world, prices }
  const lines = linesOf[world](scenario, prices)
  return {
    ...ground,
    end: monthOf(ground, scenario, mostCalls(scenario)),
    breakEvenCalls: crossing(world, scenario, prices),
    withoutFreeCalls: crossing(world, { ...scenario, freeTier: 'used-up' }, prices),
    freeCalls: findFree((calls) => {
      const bill = lines(calls)
      return totalUsd(bill) - bill.people
    }),
  }
}

function crossing(world: World, scenario: Scenario, prices: Prices): number {
  const lines = linesOf[world](scenario, prices)
  return findBreakEven({
    dearerUsd: (calls, servers) =>
      totalUsd(lines(calls)) - totalUsd(billServers(calls, servers, scenario, prices)),
    servers: scenario.servers,
    mostServers: serversFor(mostCalls(scenario), scenario, prices),
    callsPerServer: callsPerServer(scenario, prices),
  })
}
