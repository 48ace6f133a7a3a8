import type { Random } from '../../core/random.ts'
import type { Routing } from '../scenario.ts'
import { createRoom, type Room } from './room.ts'

export interface FleetRules {
  readonly routing: Routing
  /** Calls that an environment serves at a time. */
  readonly atOnce: number
  /** So long an idle environment is kept. */
  readonly idleMs: number
  /** Whether an environment serves the calls of one customer only. */
  readonly isIsolated: boolean
  /** Told of every environment that was created, with its customer: -1 if it is for all. */
  readonly created: (environment: number, owner: number, nowMs: number) => void
  /** Told of every environment that is gone, and since when. */
  readonly gone: (environment: number, sinceMs: number) => void
}

/**
 * The environments. A call goes to one with room, else to a new one. An environment has a number,
 * which is used again when it is gone, so the lists grow with the fleet and not with the run.
 *
 * That an idle one is gone is noticed when it is its turn. A new one is created only when every
 * other has had its turn, so those that are gone never pile up.
 */
export class Fleet {
  readonly inFlight: number[] = []
  readonly #bornMs: number[] = []
  readonly #born: number[] = []
  readonly #idleSinceMs: number[] = []
  readonly #owner: number[] = []
  readonly #hasRoom: boolean[] = []
  readonly #unused: number[] = []
  readonly #rooms: readonly Room[]
  readonly #rules: FleetRules
  created = 0
  peak = 0
  /** Time that the environments which are gone existed, in ms. */
  #goneMs = 0

  constructor(rules: FleetRules, owners: number, random: Random) {
    this.#rules = rules
    const rooms = rules.isIsolated ? owners : 1
    this.#rooms = Array.from({ length: rooms }, () => createRoom(rules.routing, random))
  }

  /** Creates environments that nobody has called yet. */
  start(environments: number): void {
    for (let n = 0; n < environments; n++) this.#open(this.#create(-1, 0))
  }

  /** The environment that gets a customer’s call. */
  take(customer: number, nowMs: number): number {
    const { isIsolated, atOnce } = this.#rules
    const room = this.#rooms[isIsolated ? customer : 0]!
    let environment = room.take()
    while (environment >= 0 && this.#isGone(environment, nowMs)) {
      this.#remove(environment)
      environment = room.take()
    }
    if (environment < 0) environment = this.#create(isIsolated ? customer : -1, nowMs)
    this.#hasRoom[environment] = false
    if (++this.inFlight[environment]! < atOnce) this.#open(environment)
    return environment
  }

  /** Says that so many calls in the environment are over. */
  release(environment: number, calls: number, nowMs: number): void {
    this.inFlight[environment]! -= calls
    if (this.inFlight[environment] === 0) this.#idleSinceMs[environment] = nowMs
    if (!this.#hasRoom[environment]) this.#open(environment)
  }

  /** How long all environments together existed up to `nowMs`, in ms. */
  existedMs(nowMs: number): number {
    let sum = this.#goneMs
    this.#bornMs.forEach((bornMs, environment) => {
      if (this.#born[environment]! < 0) return
      const isGone = this.#isGone(environment, nowMs)
      sum += (isGone ? this.#goneAtMs(environment) : nowMs) - bornMs
      if (isGone) this.#rules.gone(environment, this.#goneAtMs(environment))
    })
    return sum
  }

  #create(owner: number, nowMs: number): number {
    const environment = this.#unused.pop() ?? this.inFlight.length
    this.inFlight[environment] = 0
    this.#bornMs[environment] = nowMs
    this.#born[environment] = this.created++
    this.#idleSinceMs[environment] = nowMs
    this.#owner[environment] = owner
    this.#rules.created(environment, owner, nowMs)
    this.peak = Math.max(this.peak, this.#countAlive(nowMs))
    return environment
  }

  #remove(environment: number): void {
    const sinceMs = this.#goneAtMs(environment)
    this.#goneMs += sinceMs - this.#bornMs[environment]!
    this.#born[environment] = -1
    this.#unused.push(environment)
    this.#rules.gone(environment, sinceMs)
  }

  #open(environment: number): void {
    this.#hasRoom[environment] = true
    this.#rooms[Math.max(0, this.#owner[environment]!)]!.add(environment, this.#born[environment]!)
  }

  #countAlive(nowMs: number): number {
    let alive = 0
    for (let environment = 0; environment < this.#born.length; environment++)
      if (this.#born[environment]! >= 0 && !this.#isGone(environment, nowMs)) alive++
    return alive
  }

  #isGone(environment: number, nowMs: number): boolean {
    return this.inFlight[environment] === 0 && nowMs > this.#goneAtMs(environment)
  }

  #goneAtMs(environment: number): number {
    return this.#idleSinceMs[environment]! + this.#rules.idleMs
  }
}
