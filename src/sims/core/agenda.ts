/**
 * What is going to happen, in order of time.
 *
 * A binary heap over parallel typed arrays, keyed by time and then by the order in which
 * events were scheduled, because two events at one instant must not change places.
 * An event is a whole number: its meaning is the model's.
 */
export interface Agenda {
  /** When the next event is due, in ms; `Infinity` when nothing is. */
  readonly nextAtMs: number
  readonly size: number
  schedule(atMs: number, event: number): void
  /** Removes the next event and returns it. Only valid while `size` is above 0. */
  take(): number
}

export const createAgenda = (): Agenda => new Heap()

/** A class, since closures over the same arrays take twice the time: every model waits for this. */
class Heap implements Agenda {
  #times = new Float64Array(64)
  #orders = new Float64Array(64)
  #events = new Int32Array(64)
  #scheduled = 0
  #size = 0

  get size(): number {
    return this.#size
  }

  get nextAtMs(): number {
    return this.#size > 0 ? this.#times[0]! : Infinity
  }

  schedule(atMs: number, event: number): void {
    if (this.#size === this.#times.length) this.#grow()
    const times = this.#times
    const orders = this.#orders
    const events = this.#events
    let place = this.#size++
    while (place > 0) {
      const parent = (place - 1) >> 1
      // At one instant, what was scheduled earlier stays in front.
      if (times[parent]! <= atMs) break
      times[place] = times[parent]!
      orders[place] = orders[parent]!
      events[place] = events[parent]!
      place = parent
    }
    times[place] = atMs
    orders[place] = this.#scheduled++
    events[place] = event
  }

  take(): number {
    const times = this.#times
    const orders = this.#orders
    const events = this.#events
    const taken = events[0]!
    const last = --this.#size
    const atMs = times[last]!
    const order = orders[last]!
    let place = 0
    for (let child = 1; child < last; child = 2 * place + 1) {
      const right = child + 1
      if (right < last && isBefore(times[right]!, orders[right]!, times[child]!, orders[child]!))
        child = right
      if (isBefore(atMs, order, times[child]!, orders[child]!)) break
      times[place] = times[child]!
      orders[place] = orders[child]!
      events[place] = events[child]!
      place = child
    }
    times[place] = atMs
    orders[place] = order
    events[place] = events[last]!
    return taken
  }

  #grow(): void {
    this.#times = copyInto(new Float64Array(this.#size * 2), this.#times)
    this.#orders = copyInto(new Float64Array(this.#size * 2), this.#orders)
    this.#events = copyInto(new Int32Array(this.#size * 2), this.#events)
  }
}

const isBefore = (aMs: number, a: number, bMs: number, b: number): boolean =>
  aMs < bMs || (aMs === bMs && a < b)

function copyInto<T extends Float64Array | Int32Array>(target: T, source: T): T {
  target.set(source)
  return target
}
