/** More than this is not looked at: nobody compares it with one function. */
const mostCalls = 1e12
const fewServers = 200

interface Sides {
  /** What functions cost more than servers; while the servers stay as many, it never falls. */
  readonly dearerUsd: (calls: number, servers: number) => number
  /** Those that are kept anyway, and those that the largest month needs. */
  readonly servers: number
  readonly mostServers: number
  /** Up to this many calls for each is a server enough. */
  readonly callsPerServer: number
}

/**
 * The fewest calls a month for which functions cost as much as servers: none if they always do,
 * infinitely many if they never do. Each further server gives the functions a new start, so that
 * the two bills may cross more than once; the first time counts.
 */
export function findBreakEven(sides: Sides): number {
  const { dearerUsd, servers, callsPerServer } = sides
  const most = Math.max(fewServers, sides.mostServers)
  let from = 0
  for (let count = servers; count <= most && from < mostCalls; count++) {
    const to = Math.min(mostCalls, count * callsPerServer)
    if (dearerUsd(to, count) >= 0) return findZero((calls) => dearerUsd(calls, count), from, to)
    from = to
  }
  return Infinity
}

/** The most calls for which `usd` is still nothing. */
export const findFree = (usd: (calls: number) => number): number =>
  findZero((calls) => usd(calls) - 1e-9, 0, mostCalls)

/** The first place where a function that never falls is not below 0, by halving the interval. */
function findZero(value: (calls: number) => number, from: number, to: number): number {
  if (value(from) >= 0) return from
  let low = from
  let high = to
  for (let step = 0; step < 100 && high - low > 1e-9 * high; step++) {
    const middle = (low + high) / 2
    if (value(middle) < 0) low = middle
    else high = middle
  }
  return high
}
