import { createAgenda } from '../../core/agenda.ts'
import type { Input } from '../../sim.ts'
import type { Result } from '../model.ts'
import type { Scenario } from '../scenario.ts'
import type { Billing } from './bill.ts'
import { createCrowd, enter, leave } from './crowd.ts'
import { createDemand } from './demand.ts'
import { answered, computed, eventOf, idOf, kindOf, started } from './events.ts'
import { giveBack, makeReady, start, take, type Fleet } from './fleet.ts'
import { createRecorder } from './recorder.ts'
import { createTally } from './tally.ts'
import { createThread, createThreads, free, lineUp, nextInLine, starting } from './threads.ts'
import { blockMs, nextCallsMs, slowestMs } from './work.ts'

/** What the two worlds differ in. */
type World = { readonly fleet: Fleet; readonly initMs: number; readonly billing: Billing }

/**
 * The life of the requests, the same in both worlds: come, line up for the thread, compute, call
 * and wait, line up again, and leave. Those who came within the run are followed to their end;
 * what is counted by time ends with the run.
 */
export function run(input: Input<Scenario>, world: World, durationMs: number): Result {
  const { scenario, seed, record } = input
  const { calls } = scenario
  const callsAtOnce = scenario.order === 'together' ? calls : 1
  const { fleet, initMs, billing } = world
  const demand = createDemand(scenario, seed, durationMs)
  const tally = createTally(billing, durationMs)
  const recorder = record ? createRecorder(durationMs) : undefined
  const crowd = createCrowd()
  const threads = createThreads()
  const agenda = createAgenda()
  /** From when on the thread of each environment can be used. */
  const openMs: number[] = []
  fleet.inFlight.forEach((_, environment) => create(environment, 0, 0))

  for (;;) {
    const nowMs = Math.min(demand.nextAtMs, agenda.nextAtMs)
    recorder?.sample(nowMs, tally.busy.now)
    if (nowMs === Infinity) break
    if (agenda.nextAtMs <= nowMs) happen(agenda.take(), nowMs)
    else arrive(nowMs)
  }
  const result = tally.read(fleet.inFlight.length)
  return recorder ? { ...result, recording: recorder.recording } : result

  function happen(event: number, nowMs: number): void {
    const id = idOf(event)
    const kind = kindOf(event)
    if (kind === answered) return wantThread(id, nowMs)
    if (kind === computed) goOn(threads.running[id]!, nowMs)
    if (kind === started) makeReady(fleet, id)
    threads.running[id] = free
    const slot = nextInLine(threads, crowd, id)
    if (slot >= 0) compute(slot, nowMs)
  }

  function create(environment: number, nowMs: number, readyMs: number): void {
    createThread(threads, environment)
    openMs[environment] = readyMs
    recorder?.create(nowMs, readyMs)
    tally.create(nowMs, readyMs)
  }

  function arrive(nowMs: number): void {
    const slot = enter(crowd, nowMs)
    demand.draw(crowd, slot)
    const environment = findEnvironment(nowMs)
    crowd.environment[slot] = environment
    crowd.index[slot] = recorder?.come(nowMs, environment) ?? 0
    tally.come(nowMs, fleet.inFlight[environment]!, !fleet.isReady[environment])
    wantThread(slot, nowMs)
  }

  function findEnvironment(nowMs: number): number {
    const found = take(fleet)
    if (found >= 0) return found
    const environment = start(fleet)
    create(environment, nowMs, nowMs + initMs)
    threads.running[environment] = starting
    agenda.schedule(nowMs + initMs, eventOf(started, environment))
    return environment
  }

  function wantThread(slot: number, nowMs: number): void {
    const thread = crowd.environment[slot]!
    crowd.readyMs[slot] = nowMs
    if (threads.running[thread] === free) compute(slot, nowMs)
    else lineUp(threads, crowd, thread, slot)
  }

  function compute(slot: number, nowMs: number): void {
    const thread = crowd.environment[slot]!
    const cameMs = crowd.readyMs[slot]!
    const readyMs = Math.max(cameMs, openMs[thread]!)
    if (crowd.beganMs[slot]! < 0) crowd.beganMs[slot] = nowMs
    const endMs = nowMs + blockMs(crowd, slot, calls)
    tally.compute(readyMs, nowMs, endMs)
    recorder?.compute(crowd.index[slot]!, [cameMs, readyMs, nowMs, endMs])
    threads.running[thread] = slot
    agenda.schedule(endMs, eventOf(computed, thread))
  }

  function goOn(slot: number, nowMs: number): void {
    if (crowd.callsMade[slot] === calls) return depart(slot, nowMs)
    const waitMs = slowestMs(crowd, slot, callsAtOnce)
    recorder?.wait(crowd.index[slot]!, nowMs, nextCallsMs(crowd, slot, callsAtOnce))
    crowd.callsMade[slot]! += callsAtOnce
    agenda.schedule(nowMs + waitMs, eventOf(answered, slot))
  }

  function depart(slot: number, nowMs: number): void {
    const environment = crowd.environment[slot]!
    const cameMs = crowd.cameMs[slot]!
    const paysForStart = billing.paysForStart && openMs[environment]! > cameMs
    const paidFromMs = paysForStart ? cameMs : crowd.beganMs[slot]!
    giveBack(fleet, environment)
    tally.leave(cameMs, paidFromMs, nowMs, fleet.inFlight[environment]!)
    recorder?.leave(crowd.index[slot]!, nowMs, paidFromMs)
    leave(crowd, slot)
  }
}
