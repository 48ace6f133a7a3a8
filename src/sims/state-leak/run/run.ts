import { createAgenda } from '../../core/agenda.ts'
import { createRandom } from '../../core/random.ts'
import type { Input } from '../../sim.ts'
import type { Result } from '../model.ts'
import { customers, type Code, type Scenario } from '../scenario.ts'
import { Demand } from './demand.ts'
import { Fleet } from './fleet.ts'
import { Flights } from './flights.ts'
import { empty, foreign, habitsOf, lost, made } from './handler.ts'
import { Memory } from './memory.ts'
import { createRecorder } from './recorder.ts'
import { ask, count, createTally } from './tally.ts'

/** What the two worlds differ in: what the code keeps, and which environments there are. */
export interface World {
  readonly code: Code
  readonly environments: number
  readonly atOnce: number
  readonly idleMs: number
  readonly isIsolated: boolean
  readonly limitMb: number
}

/** The life of the calls, the same in both worlds: come, meet an environment, look, write, go. */
export function run(input: Input<Scenario>, world: World, calls: number): Result {
  const { scenario, seed, record } = input
  const { baseMb, leakMb, routing } = scenario
  const { code, atOnce, idleMs, isIsolated, limitMb } = world
  const habits = habitsOf[code]
  const demand = new Demand(scenario, seed)
  const memory = new Memory(habits, leakMb)
  const recorder = record ? createRecorder() : undefined
  const tally = createTally()
  const agenda = createAgenda()
  const fleet = new Fleet(
    {
      routing,
      atOnce,
      idleMs,
      isIsolated,
      created(environment, owner) {
        memory.start(environment)
        recorder?.created(environment, owner)
      },
      gone: (environment, sinceMs) => recorder?.gone(environment, sinceMs),
    },
    customers.length,
    createRandom(seed, 'routing'),
  )
  const flights = new Flights()
  // Numbers that change live in an object: variables of a closure would be made anew each time.
  const now = { came: 0, inFlight: 0, ms: 0 }

  if (!isIsolated) fleet.start(world.environments)
  while (now.came < calls && demand.next()) {
    endUntil(demand.atMs)
    pass(demand.atMs)
    arrive(demand.customer, demand.atMs, demand.callMs)
  }
  endUntil(Infinity)
  const existedMs = fleet.existedMs(now.ms)
  const { created, peak } = fleet
  const fleetResult = { created, peak, existedMs }
  const result = { ...tally, calls: now.came, durationMs: now.ms, fleet: fleetResult }
  return recorder ? { ...result, recording: recorder.finish() } : result

  function pass(nowMs: number): void {
    tally.inFlightMs += now.inFlight * (nowMs - now.ms)
    now.ms = nowMs
  }

  function endUntil(untilMs: number): void {
    while (agenda.nextAtMs <= untilMs && agenda.size > 0) {
      pass(agenda.nextAtMs)
      end(agenda.take(), now.ms)
    }
  }

  function arrive(customer: number, nowMs: number, callMs: number): void {
    const call = now.came++
    const environment = fleet.take(customer, nowMs)
    const isYoung = memory.taken[environment]! < 5
    const beforeMb = baseMb + memory.grownMb(environment)
    const mb = baseMb + memory.grow(environment, customer, fleet.inFlight[environment]!)
    now.inFlight++
    tally.peakMb = Math.max(tally.peakMb, Math.min(mb, limitMb))
    const isAsked = memory.hasLeft(customer)
    if (isAsked) ask(tally, isYoung)
    recorder?.arrive({ customer, environment, atMs: nowMs, beforeMb, mb, isAsked })
    if (mb > limitMb) return crash(environment, nowMs)

    memory.taken[environment]!++
    const outcome = habits.looks === 'at first' ? memory.look(environment, customer) : made
    if (habits.looks === 'at first') recorder?.look(call, memory, environment)
    if (habits.looks === 'at the end') memory.write(environment, customer, call)
    const slot = flights.enter()
    flights.environment[slot] = environment
    flights.customer[slot] = customer
    flights.call[slot] = call
    flights.life[slot] = memory.lives[environment]!
    flights.outcome[slot] = outcome
    flights.isYoung[slot] = isYoung
    agenda.schedule(nowMs + callMs, slot)
  }

  function crash(environment: number, nowMs: number): void {
    const together = fleet.inFlight[environment]!
    tally.crashes++
    tally.takenBeforeCrash += memory.taken[environment]!
    tally.ends[lost]! += together
    now.inFlight -= together
    recorder?.crash(environment, now.came)
    memory.start(environment)
    fleet.release(environment, together, nowMs)
  }

  function end(slot: number, nowMs: number): void {
    flights.leave(slot)
    const environment = flights.environment[slot]!
    // Its process is no more: it was counted when that crashed.
    if (flights.life[slot] !== memory.lives[environment]) return
    const customer = flights.customer[slot]!
    const call = flights.call[slot]!
    let outcome = flights.outcome[slot]!
    if (habits.looks === 'at the end') {
      const holder = memory.holder(environment, customer)
      outcome = holder < 0 ? empty : holder === customer ? made : foreign
      recorder?.look(call, memory, environment)
    }
    if (habits.looks === 'at first') memory.write(environment, customer, call)
    if (habits.clears) memory.clear(environment)
    count(tally, outcome, flights.isYoung[slot]!)
    recorder?.end(call, outcome, now.came)
    now.inFlight--
    fleet.release(environment, 1, nowMs)
  }
}
