import { createGrowth, hasEnvironment, takeEnvironment, type Growth } from '../../core/growth.ts'
import type { Allowance } from './allowance.ts'
import { sliceMs } from './demand.ts'

/** What the two worlds differ in. */
export interface World {
  /** For how long a request takes its environment, without the initialisation. */
  readonly heldMs: number
  readonly initMs: number
  /** Most requests in flight. */
  readonly limit: number
  readonly provisioned: number
  /** Absent where an environment is there the moment it is wanted. */
  readonly allowance?: Allowance
}

/** The environments of the functions. Until the rules hold, they are added as they are wanted. */
export class Fleet {
  /** Environments there are, and those of them that are taken. */
  all: number
  taken = 0
  /** What became of the tries of the last batch. */
  warm = 0
  cold = 0
  /** Tries turned away because all places are taken, or because no environment could be added. */
  noPlace = 0
  tooFast = 0
  readonly #limit: number
  readonly #allowance: Allowance | undefined
  readonly #held: number
  readonly #init: number
  /** Nobody waits for an environment before the rules hold: they have long been there. */
  #startsIn = 0
  readonly #provisioned: readonly number[]
  readonly #takenOf: Int32Array
  /** How many environments come free in each slice to come, in rounds, for each function in turn. */
  readonly #freed: Int32Array
  readonly #round: number
  #growth: Growth
  #slice = 0

  constructor({ heldMs, initMs, limit, provisioned, allowance }: World, functions: number) {
    this.#limit = limit
    this.#allowance = allowance
    this.#held = Math.max(1, Math.round(heldMs / sliceMs))
    this.#init = Math.round(initMs / sliceMs)
    this.#round = this.#held + this.#init + 1
    this.#takenOf = new Int32Array(functions)
    this.#freed = new Int32Array(functions * this.#round)
    this.#provisioned = share(provisioned, functions)
    this.#growth = createGrowth({
      ready: this.#provisioned,
      most: Infinity,
      perMs: 0,
      isShared: false,
    })
    this.all = provisioned
  }

  /** From now on the rules hold, with a full allowance. */
  obey(): void {
    this.#startsIn = this.#init
    if (!this.#allowance) return
    const { first, perS, isShared } = this.#allowance
    const ready = [...this.#growth.idle]
    this.#growth = createGrowth({ ready, most: first, perMs: perS / 1000, isShared })
  }

  /** Gives back what comes free as a slice begins. Slices are counted from 0. */
  begin(slice: number): void {
    this.#slice = slice
    for (let fn = 0; fn < this.#takenOf.length; fn++) {
      const place = this.#placeOf(fn, slice)
      const freed = this.#freed[place]!
      this.#freed[place] = 0
      this.#growth.idle[fn]! += freed
      this.#takenOf[fn]! -= freed
      this.taken -= freed
    }
  }

  /** Lets in as many tries of a function as it can; what became of them stands in the fields. */
  take(fn: number, tries: number, nowMs: number): void {
    const growth = this.#growth
    const room = Math.min(tries, this.#limit - this.taken)
    this.warm = Math.min(room, growth.idle[fn]!)
    growth.idle[fn]! -= this.warm
    this.cold = 0
    for (; this.warm + this.cold < room && hasEnvironment(growth, fn, nowMs); this.cold++)
      takeEnvironment(growth, fn)
    const letIn = this.warm + this.cold
    this.noPlace = tries - room
    this.tooFast = room - letIn
    this.all += this.cold
    this.taken += letIn
    this.#takenOf[fn]! += letIn
    this.#freed[this.#placeOf(fn, this.#slice + this.#held)]! += this.warm
    this.#freed[this.#placeOf(fn, this.#slice + this.#held + this.#startsIn)]! += this.cold
    if (this.#allowance) return
    // A start that takes no time is not a cold one.
    this.warm = letIn
    this.cold = 0
  }

  /** Provisioned environments that are not taken. They are taken before others. */
  get provisionedIdle(): number {
    let idle = 0
    for (let fn = 0; fn < this.#takenOf.length; fn++)
      idle += Math.max(0, this.#provisioned[fn]! - this.#takenOf[fn]!)
    return idle
  }

  #placeOf(fn: number, slice: number): number {
    return fn * this.#round + (slice % this.#round)
  }
}

/** Whole numbers that differ by 1 at most. */
const share = (whole: number, among: number): readonly number[] =>
  Array.from({ length: among }, (_, index) => Math.floor((whole + index) / among))
