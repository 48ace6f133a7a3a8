import type { Outcome } from './handler.ts'

/** A call that runs. */
export interface Flight {
  readonly environment: number
  readonly customer: number
  readonly call: number
  /** Which life of the process it runs in. */
  readonly life: number
  /** What it found when it came. */
  readonly outcome: Outcome
  readonly isYoung: boolean
}

/**
 * The calls that run, by slot: the agenda holds whole numbers. The slot of a call that is over is
 * used again, so the list grows with the crowd and not with the run.
 */
export class Flights {
  readonly #flights: Flight[] = []
  readonly #unused: number[] = []

  /** Returns the slot of the call from now on. */
  enter(flight: Flight): number {
    const slot = this.#unused.pop() ?? this.#flights.length
    this.#flights[slot] = flight
    return slot
  }

  leave(slot: number): Flight {
    this.#unused.push(slot)
    return this.#flights[slot]!
  }
}
