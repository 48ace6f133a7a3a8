import { createAgenda } from '../../core/agenda.ts'
import type { Recording } from '../model.ts'

const everyMs = 100

/** Keeps every try, and gives every request a place: the lowest that is free in its partition. */
export interface Recorder {
  throttle(atMs: number, fn: number): void
  /** Returns the place that the request takes. */
  letIn(atMs: number, fn: number, endMs: number, partition: number): number
  release(partition: number, place: number): void
  /** Notes who is in flight at every moment of the series before `nowMs`. */
  sample(nowMs: number, inFlight: Float64Array): void
  /** Ends the series with the moment at `durationMs`. */
  finish(durationMs: number, inFlight: Float64Array): Recording
}

/** `from` is the first place of each partition. */
export function createRecorder(functions: number, from: readonly number[]): Recorder {
  const unused = [...from]
  // Places that were used and given back: a heap is a heap, and the lowest number is due first.
  const free = from.map(createAgenda)
  const inFlightSeries: number[][] = Array.from({ length: functions }, () => [])
  const atMs = createColumn(Float64Array)
  const fns = createColumn(Uint8Array)
  const endsMs = createColumn(Float64Array)
  const places = createColumn(Int32Array)
  let nextSampleMs = 0

  function add(at: number, fn: number, endMs: number, place: number): void {
    atMs.add(at)
    fns.add(fn)
    endsMs.add(endMs)
    places.add(place)
  }

  function addSample(inFlight: Float64Array): void {
    inFlightSeries.forEach((series, fn) => series.push(inFlight[fn]!))
    nextSampleMs += everyMs
  }

  return {
    throttle(at, fn) {
      add(at, fn, at, -1)
    },
    letIn(at, fn, endMs, partition) {
      const given = free[partition]!
      const place = given.size > 0 ? given.take() : unused[partition]!++
      add(at, fn, endMs, place)
      return place
    },
    release(partition, place) {
      free[partition]!.schedule(place, place)
    },
    sample(nowMs, inFlight) {
      while (nextSampleMs < nowMs) addSample(inFlight)
    },
    finish(durationMs, inFlight) {
      while (nextSampleMs <= durationMs) addSample(inFlight)
      return {
        count: places.count(),
        atMs: atMs.read(),
        fn: fns.read(),
        endMs: endsMs.read(),
        place: places.read(),
        everyMs,
        inFlight: inFlightSeries.map((series) => Int32Array.from(series)),
      }
    },
  }
}

type Numbers = Float64Array | Int32Array | Uint8Array

/** A list of numbers of one type that grows. */
function createColumn<T extends Numbers>(Type: new (length: number) => T) {
  let values = new Type(1024)
  let count = 0
  return {
    add(value: number): void {
      if (count === values.length) {
        const longer = new Type(count * 2)
        longer.set(values)
        values = longer
      }
      values[count++] = value
    },
    count: () => count,
    read: (): T => values.slice(0, count) as T,
  }
}
