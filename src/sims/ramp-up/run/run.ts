import { createRandom, type Random } from '../../core/random.ts'
import type { Input } from '../../sim.ts'
import type { Result } from '../model.ts'
import { durationMsOf, type Scenario } from '../scenario.ts'
import { createArrivals, sliceMs } from './demand.ts'
import { Fleet, type World } from './fleet.ts'
import { createRecorder } from './recorder.ts'
import { countServed, countThrottles, createTally, rampOf } from './tally.ts'
import { createWaiting, dueIn, enter, leave, postpone } from './waiting.ts'

/** So long the steady traffic has been coming when the run begins, in slices. */
const before = 30_000 / sliceMs
const nobody: number[] = []

/** The life of the requests, the same in both worlds: arrive, be let in or turned away, try again. */
export function run(input: Input<Scenario>, world: World): Result {
  const { scenario, seed, record } = input
  const { functions, startS, callers } = scenario
  const durationMs = durationMsOf(scenario)
  const risesIn = (startS * 1000) / sliceMs
  const arrivals = createArrivals(scenario, seed)
  const order = createRandom(seed, 'order')
  const jitter = createRandom(seed, 'jitter')
  const fleet = new Fleet(world, functions)
  const waiting = createWaiting(functions)
  const recorder = record ? createRecorder(durationMs) : undefined

  let tally = createTally()
  let turn = 0
  let most = 0
  let idleSlices = 0
  // Nobody tries again before the run: who waited when it began would not have come in it.
  let isPatient = false

  for (let slice = -before; slice < 0; slice++) pass(slice)
  fleet.obey()
  tally = createTally()
  isPatient = callers === 'retry'
  recorder?.sample(0, tally, fleet)
  for (let slice = 0; slice * sliceMs < durationMs; slice++) {
    pass(slice)
    most = Math.max(most, fleet.all)
    idleSlices += fleet.provisionedIdle
    recorder?.sample(slice + 1, tally, fleet)
  }

  const { allowance } = world
  const { offered, warm, cold, throttles, throttledByGrowth, lost, lastThrottle } = tally
  return {
    offered,
    served: warm + cold,
    coldStarts: cold,
    throttles,
    throttledByGrowth,
    lost,
    waiting: tally.waiting,
    environments: most,
    ...(lastThrottle >= 0 && { lastThrottleMs: lastThrottle * sliceMs }),
    latencies: { run: tally.latencies, ramp: rampOf(tally) },
    provisionedIdleS: (idleSlices * sliceMs) / 1000,
    ...(allowance && { allowance }),
    ...(recorder && { recording: recorder.recording }),
  }

  /** One slice: environments come free, and requests come to the functions in turn. */
  function pass(slice: number): void {
    fleet.begin(slice + before)
    const arrived = arrivals(slice * sliceMs)
    tally.offered += arrived
    for (let nth = 0; nth < functions; nth++) {
      const fresh = Math.max(0, Math.ceil((arrived - nth) / functions))
      serve((turn + nth) % functions, fresh, slice)
    }
    turn = (turn + arrived) % functions
  }

  /** Those who come for the first time and those who try again have the same chances. */
  function serve(fn: number, fresh: number, slice: number): void {
    const again = isPatient ? dueIn(waiting, fn, slice) : nobody
    const hasRisen = slice >= risesIn
    let tries = again.reduce((sum, slot) => sum + waiting.size[slot]!, fresh)
    if (tries === 0) return
    fleet.take(fn, tries, slice * sliceMs)
    countThrottles(tally, fleet, slice)
    let { cold } = fleet
    let letIn = fleet.warm + cold
    while (again.length > 0) {
      const slot = again.pop()!
      const size = waiting.size[slot]!
      const lucky = drawPart(order, size, letIn, tries)
      const late = drawPart(order, lucky, cold, letIn)
      if (lucky > 0) countServed(tally, slice - waiting.since[slot]!, lucky - late, late, hasRisen)
      tries -= size
      letIn -= lucky
      cold -= late
      tally.waiting -= lucky
      waiting.size[slot] = size - lucky
      turnAway(fn, slot, slice)
    }
    countServed(tally, 0, letIn - cold, cold, hasRisen)
    const refused = tries - letIn
    if (!isPatient) tally.lost += refused
    else {
      tally.waiting += refused
      for (const slot of enter(waiting, refused, slice)) turnAway(fn, slot, slice)
    }
  }

  /** Whoever is left of a group tries again later, or gives up. */
  function turnAway(fn: number, slot: number, slice: number): void {
    const size = waiting.size[slot]!
    if (size > 0 && postpone(waiting, fn, slot, slice, jitter)) return
    tally.lost += size
    tally.waiting -= size
    leave(waiting, slot)
  }
}

/**
 * How many of a group of `size` are among the `chosen` of `all`: its share, rounded up or down by
 * chance, and no fewer than the others leave over.
 */
function drawPart(random: Random, size: number, chosen: number, all: number): number {
  if (chosen === 0) return 0
  const part = Math.floor((size * chosen) / all + random())
  return Math.max(chosen - (all - size), Math.min(part, size, chosen))
}
