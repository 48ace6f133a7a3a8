/**
 * Environments, and which of them takes a request.
 *
 * Of those that are ready and have room, it is the one with the fewest requests; of several, the
 * one that had one last. Without room anywhere a request waits for an environment that is just
 * starting and has room, and else has a new one started. Where an environment serves one request
 * at a time this comes to: the one that fell idle last, or a new one.
 */
export interface Fleet {
  /** Most requests at a time in each environment. */
  readonly capacity: number
  /** Requests in each environment. */
  readonly inFlight: number[]
  readonly isReady: boolean[]
  /** Those that are starting, the oldest first; before `startingFrom` they are ready or full. */
  readonly starting: number[]
  startingFrom: number
  /**
   * Those that are ready and have room, in a list for each number of requests: the first of each
   * list, and for every environment its neighbours; -1 where there is none.
   */
  readonly first: number[]
  readonly before: number[]
  readonly after: number[]
  /** The fewest requests that any of them has; `capacity` or more if there are none. */
  fewest: number
}

export function createFleet(capacity: number, ready: number): Fleet {
  const fleet: Fleet = {
    capacity,
    inFlight: [],
    isReady: [],
    starting: [],
    startingFrom: 0,
    first: [],
    before: [],
    after: [],
    fewest: Infinity,
  }
  for (let n = 0; n < ready; n++) makeReady(fleet, add(fleet))
  return fleet
}

/** Returns the environment that takes a request, or -1 if a new one has to be started. */
export function take(fleet: Fleet): number {
  const environment =
    fleet.fewest < fleet.capacity ? fleet.first[fleet.fewest]! : findStarting(fleet)
  if (environment >= 0) join(fleet, environment)
  return environment
}

/** Starts an environment for a request. */
export function start(fleet: Fleet): number {
  const environment = add(fleet)
  fleet.starting.push(environment)
  join(fleet, environment)
  return environment
}

export function makeReady(fleet: Fleet, environment: number): void {
  fleet.isReady[environment] = true
  link(fleet, environment)
}

/** A request has left the environment. */
export function giveBack(fleet: Fleet, environment: number): void {
  unlink(fleet, environment)
  fleet.inFlight[environment]!--
  link(fleet, environment)
}

function add(fleet: Fleet): number {
  fleet.isReady.push(false)
  return fleet.inFlight.push(0) - 1
}

function join(fleet: Fleet, environment: number): void {
  const isReady = fleet.isReady[environment]!
  if (isReady) unlink(fleet, environment)
  fleet.inFlight[environment]!++
  if (isReady) link(fleet, environment)
}

function findStarting(fleet: Fleet): number {
  const { starting, isReady, inFlight, capacity } = fleet
  while (fleet.startingFrom < starting.length) {
    const oldest = starting[fleet.startingFrom]!
    if (!isReady[oldest] && inFlight[oldest]! < capacity) return oldest
    fleet.startingFrom++
  }
  return -1
}

function link(fleet: Fleet, environment: number): void {
  const level = fleet.inFlight[environment]!
  if (level >= fleet.capacity) return
  const next = fleet.first[level] ?? -1
  fleet.before[environment] = -1
  fleet.after[environment] = next
  if (next >= 0) fleet.before[next] = environment
  fleet.first[level] = environment
  fleet.fewest = Math.min(fleet.fewest, level)
}

function unlink(fleet: Fleet, environment: number): void {
  const level = fleet.inFlight[environment]!
  if (level >= fleet.capacity) return
  const { first, before, after } = fleet
  const previous = before[environment]!
  const next = after[environment]!
  if (previous >= 0) after[previous] = next
  else first[level] = next
  if (next >= 0) before[next] = previous
  // It comes back one level up or down, so that nothing has to be searched.
  if (fleet.fewest === level && first[level]! < 0) fleet.fewest = level + 1
}
