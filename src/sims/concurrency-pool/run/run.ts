import { createAgenda } from '../../core/agenda.ts'
import type { Input } from '../../sim.ts'
import { createPatience } from './callers.ts'
import { createDemand, draw, soonest } from './demand.ts'
import type { Partition, Result } from '../model.ts'
import { departure, fnOf, isRetry, partitionOf, placeOf, retry, slotOf } from './events.ts'
import { admit, release, tooFast, tooMany, type Pool } from './pool.ts'
import { createRecorder } from './recorder.ts'
import { functionsOf, type Scenario } from '../scenario.ts'
import { createTally, readTally } from './tally.ts'
import { createWaiting, enter, leave } from './waiting.ts'

/** What the two worlds differ in: who may enter, and which places there are. */
export interface World {
  readonly pool: Pool
  readonly partitions: readonly Partition[]
  /** The first place of each of the pool's partitions. */
  readonly from: readonly number[]
}

/**
 * The life of the requests, the same in both worlds: arrive, take a place or be turned away,
 * try again or be lost, and depart.
 */
export function run(input: Input<Scenario>, world: World, durationMs: number): Result {
  const { scenario, rules, seed, record, trace } = input
  const { pool, partitions, from } = world
  const functions = functionsOf(scenario)
  const burstStartMs = scenario.burstStartS * 1000
  const burstEndMs = scenario.burstEndS * 1000
  const demand = createDemand(scenario, seed, trace)
  const patience = createPatience(scenario, rules, seed)
  const tally = createTally(functions.length)
  const recorder = record ? createRecorder(functions.length, from) : undefined
  const waiting = createWaiting()
  const agenda = createAgenda()

  let source = soonest(demand)
  for (;;) {
    const arrivesAtMs = demand.nextAtMs[source]!
    const dueAtMs = agenda.nextAtMs
    const nowMs = Math.min(arrivesAtMs, dueAtMs)
    if (nowMs > durationMs) break
    recorder?.sample(nowMs, tally.inFlight)
    if (dueAtMs <= arrivesAtMs) {
      happen(agenda.take(), nowMs)
      continue
    }
    arrive(source, nowMs)
    source = soonest(demand)
  }
  const result = { ...readTally(tally, functions, durationMs), partitions }
  if (!recorder) return result
  return { ...result, recording: recorder.finish(durationMs, tally.inFlight) }

  function arrive(source: number, nowMs: number): void {
    const { fn } = demand.sources[source]!
    const serviceMs = draw(demand, source)
    const inBurst = nowMs >= burstStartMs && nowMs < burstEndMs
    tally.offered[fn]!++
    if (inBurst) tally.offeredInBurst[fn]!++
    if (letIn(fn, serviceMs, nowMs)) return
    tally.waiting[fn]!++
    turnAway(enter(waiting, fn, serviceMs, inBurst), nowMs)
  }

  function letIn(fn: number, serviceMs: number, nowMs: number): boolean {
    const partition = admit(pool, fn, nowMs)
    if (partition < 0) {
      tally.throttles[fn]!++
      if (partition === tooMany) tally.throttledByRate[fn]!++
      if (partition === tooFast) tally.throttledByGrowth[fn]!++
      recorder?.throttle(nowMs, fn)
      return false
    }
    const endMs = nowMs + serviceMs
    const place = recorder ? recorder.letIn(nowMs, fn, endMs, partition) : 0
    agenda.schedule(endMs, departure(fn, partition, place))
    const { account, inFlight, peak } = tally
    tally.served[fn]!++
    tally.busyMs[fn]! += Math.min(endMs, durationMs) - nowMs
    peak[fn] = Math.max(peak[fn]!, ++inFlight[fn]!)
    account.peak = Math.max(account.peak, ++account.inFlight)
    return true
  }

  function turnAway(slot: number, nowMs: number): void {
    const fn = waiting.fn[slot]!
    const waitMs = patience(fn, ++waiting.failures[slot]!)
    if (waitMs < Infinity) return agenda.schedule(nowMs + waitMs, retry(slot))
    tally.lost[fn]!++
    if (waiting.inBurst[slot]) tally.lostInBurst[fn]!++
    tally.waiting[fn]!--
    leave(waiting, slot)
  }

  function happen(event: number, nowMs: number): void {
    if (isRetry(event)) tryAgain(slotOf(event), nowMs)
    else depart(event)
  }

  function tryAgain(slot: number, nowMs: number): void {
    const fn = waiting.fn[slot]!
    if (!letIn(fn, waiting.serviceMs[slot]!, nowMs)) return turnAway(slot, nowMs)
    tally.waiting[fn]!--
    leave(waiting, slot)
  }

  function depart(event: number): void {
    release(pool, fnOf(event), partitionOf(event))
    tally.inFlight[fnOf(event)]!--
    tally.account.inFlight--
    recorder?.release(partitionOf(event), placeOf(event))
  }
}
