import type { Outcome } from './handler.ts'

/**
 * The calls that run, in parallel lists by slot: the agenda holds whole numbers, and an object for
 * each call would be as much work as the call. The slot of a call that is over is used again, so
 * the lists grow with the crowd and not with the run.
 */
export class Flights {
  readonly environment: number[] = []
  readonly customer: number[] = []
  readonly call: number[] = []
  /** Which life of the process each runs in. */
  readonly life: number[] = []
  /** What each found when it came. */
  readonly outcome: Outcome[] = []
  readonly isYoung: boolean[] = []
  readonly #unused: number[] = []

  /** Returns the slot of a call that comes now. Whoever asks fills it. */
  enter(): number {
    return this.#unused.pop() ?? this.call.length
  }

  /** Gives back the slot of a call that is over. What it holds stays until another call comes. */
  leave(slot: number): void {
    this.#unused.push(slot)
  }
}
