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

export function createAgenda(): Agenda {
  let times = new Float64Array(64)
  let orders = new Float64Array(64)
  let events = new Int32Array(64)
  let size = 0
  let scheduled = 0

  function grow(): void {
    const double = size * 2
    times = copyInto(new Float64Array(double), times)
    orders = copyInto(new Float64Array(double), orders)
    events = copyInto(new Int32Array(double), events)
  }

  function put(place: number, atMs: number, order: number, event: number): void {
    times[place] = atMs
    orders[place] = order
    events[place] = event
  }

  const before = (atMs: number, order: number, place: number): boolean =>
    atMs < times[place]! || (atMs === times[place]! && order < orders[place]!)

  return {
    get nextAtMs() {
      return size > 0 ? times[0]! : Infinity
    },
    get size() {
      return size
    },
    schedule(atMs, event) {
      if (size === times.length) grow()
      const order = scheduled++
      let place = size++
      while (place > 0) {
        const parent = (place - 1) >> 1
        if (!before(atMs, order, parent)) break
        put(place, times[parent]!, orders[parent]!, events[parent]!)
        place = parent
      }
      put(place, atMs, order, event)
    },
    take() {
      const taken = events[0]!
      size--
      const atMs = times[size]!
      const order = orders[size]!
      let place = 0
      for (;;) {
        let child = 2 * place + 1
        if (child >= size) break
        if (child + 1 < size && before(times[child + 1]!, orders[child + 1]!, child)) child++
        if (before(atMs, order, child)) break
        put(place, times[child]!, orders[child]!, events[child]!)
        place = child
      }
      put(place, atMs, order, events[size]!)
      return taken
    },
  }
}

function copyInto<T extends Float64Array | Int32Array>(target: T, source: T): T {
  target.set(source)
  return target
}
