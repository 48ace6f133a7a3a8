import type { Customer } from '../scenario.ts'
import { customers } from '../scenario.ts'
import { foreign, kept, made, older, type Habits, type Outcome } from './handler.ts'

const places = customers.length

/**
 * What the processes of all environments hold. Each has one global, or with a keyed cache a place
 * for every customer. A place knows whose data it holds, which call left them, and whether that
 * customer has left newer ones elsewhere.
 */
export class Memory {
  /** Calls that the process has taken. */
  readonly taken: number[] = []
  /** How often the process was started anew. */
  readonly lives: number[] = []
  /** Data that stay after the call, in MB. */
  readonly #grownMb: number[] = []
  /** Customer + 1; 0 if the place is empty. */
  readonly #holder: number[] = []
  readonly #version: number[] = []
  readonly #by: number[] = []
  readonly #newest = customers.map(() => 0)
  readonly #habits: Habits
  readonly #leakMb: number

  constructor(habits: Habits, leakMb: number) {
    this.#habits = habits
    this.#leakMb = leakMb
  }

  /** Starts the process of an environment, or starts it anew: it holds nothing. */
  start(environment: number): void {
    this.taken[environment] = 0
    this.lives[environment] = (this.lives[environment] ?? 0) + 1
    this.#grownMb[environment] = 0
    for (let place = environment * places; place < (environment + 1) * places; place++) {
      this.#holder[place] = 0
      this.#version[place] = 0
      this.#by[place] = -1
    }
  }

  /** What has stayed after the calls until now, in MB. */
  grownMb(environment: number): number {
    return this.#grownMb[environment]!
  }

  /** Adds what a call needs. Returns all that the process holds now, in MB. */
  grow(environment: number, customer: number, inFlight: number): number {
    const { grows } = this.#habits
    if (grows === 'not') return this.#leakMb * inFlight
    const place = environment * places + customer
    // A customer who is known has a version, even while their first call still runs.
    const isNew = grows === 'by call' || this.#version[place] === 0
    if (grows === 'by customer' && isNew) this.#version[place] = -1
    if (isNew) this.#grownMb[environment]! += this.#leakMb
    return this.#grownMb[environment]!
  }

  /** Whether a customer has ever left anything anywhere. */
  hasLeft(customer: number): boolean {
    return this.#newest[customer]! > 0
  }

  /** What a call finds that looks at what is kept. */
  look(environment: number, customer: number): Outcome {
    const place = this.#placeOf(environment, customer)
    const holder = this.#holder[place]!
    if (holder === 0) return made
    if (holder !== customer + 1) return foreign
    return this.#version[place] === this.#newest[customer] ? kept : older
  }

  /** The customer whose data lie where a call looks, or -1. */
  holder(environment: number, customer: number): number {
    return this.#holder[this.#placeOf(environment, customer)]! - 1
  }

  /** The call that left them, or -1. */
  leftBy(environment: number, customer: number): number {
    return this.#by[this.#placeOf(environment, customer)]!
  }

  /** Writes a call’s data where it keeps them. */
  write(environment: number, customer: number, call: number): void {
    const place = this.#placeOf(environment, customer)
    this.#holder[place] = customer + 1
    this.#by[place] = call
    this.#version[place] = ++this.#newest[customer]!
  }

  clear(environment: number): void {
    this.#holder[environment * places] = 0
  }

  #placeOf(environment: number, customer: number): number {
    return environment * places + (this.#habits.isKeyed ? customer : 0)
  }
}

/** The letter of a customer. */
export const nameOf = (customer: number): Customer => customers[customer]!
