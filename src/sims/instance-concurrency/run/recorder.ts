import { createAgenda, type Agenda } from '../../core/agenda.ts'

/** What a request is doing: its environment starts, others have the thread, it computes, it waits. */
export const kinds = ['starting', 'ready', 'computing', 'waiting'] as const
export type Kind = (typeof kinds)[number]

/** Everything that happened, as parallel lists. Times are in ms. */
export interface Recording {
  /** By request, in the order in which they came. */
  readonly cameMs: number[]
  readonly leftMs: number[]
  /** From when on its invocation is paid for. */
  readonly paidFromMs: number[]
  readonly environment: number[]
  /** Its row in the environment: the first that is free. */
  readonly lane: number[]
  /** By environment. */
  readonly createdMs: number[]
  /** When each had started. */
  readonly openMs: number[]
  /** Rows that each environment has used. */
  readonly lanes: number[]
  /** What requests were doing, in the order in which it began or nearly so. */
  readonly pieces: Piece[]
  /** Environments with a request, at 0, `everyMs`, 2 x `everyMs`, ... until the end. */
  readonly everyMs: number
  readonly busy: number[]
}

export interface Piece {
  readonly request: number
  readonly kind: Kind
  readonly fromMs: number
  readonly toMs: number
  /** Which of the calls that are awaited together. */
  readonly call: number
}

export interface Recorder {
  readonly recording: Recording
  create(nowMs: number, openMs: number): void
  /** Returns the number of the request. */
  come(nowMs: number, environment: number): number
  leave(request: number, nowMs: number, paidFromMs: number): void
  /** A request computes: when it came or was answered, was ready, began, and ended. */
  compute(request: number, timesMs: readonly [number, number, number, number]): void
  /** A request waits for calls that are made now, and that take so long. */
  wait(request: number, nowMs: number, callsMs: readonly number[]): void
  /** Notes how many environments are busy at every moment of the series before `nowMs`. */
  sample(nowMs: number, busy: number): void
}

export function createRecorder(durationMs: number): Recorder {
  const recording: Recording = {
    cameMs: [],
    leftMs: [],
    paidFromMs: [],
    environment: [],
    lane: [],
    createdMs: [],
    openMs: [],
    lanes: [],
    pieces: [],
    everyMs: 50,
    busy: [],
  }
  const { cameMs, leftMs, paidFromMs, environment, lane, createdMs, openMs, lanes, pieces } =
    recording
  // Rows that were used and given back: a heap is a heap, and the lowest number is due first.
  const free: Agenda[] = []

  function add(request: number, kind: Kind, fromMs: number, toMs: number, call = 0): void {
    if (toMs > fromMs && fromMs < durationMs) pieces.push({ request, kind, fromMs, toMs, call })
  }

  return {
    recording,
    create(nowMs, opensMs) {
      createdMs.push(nowMs)
      openMs.push(opensMs)
      lanes.push(0)
      free.push(createAgenda())
    },
    come(nowMs, where) {
      const given = free[where]!.size > 0 ? free[where]!.take() : lanes[where]!++
      lane.push(given)
      environment.push(where)
      leftMs.push(Infinity)
      paidFromMs.push(Infinity)
      return cameMs.push(nowMs) - 1
    },
    leave(request, nowMs, fromMs) {
      const row = lane[request]!
      free[environment[request]!]!.schedule(row, row)
      leftMs[request] = nowMs
      paidFromMs[request] = fromMs
    },
    compute(request, [cameMs, readyMs, beganMs, endMs]) {
      add(request, 'starting', cameMs, readyMs)
      add(request, 'ready', readyMs, beganMs)
      add(request, 'computing', beganMs, endMs)
    },
    wait(request, nowMs, callsMs) {
      callsMs.forEach((ms, call) => add(request, 'waiting', nowMs, nowMs + ms, call))
    },
    sample(nowMs, busy) {
      while (recording.busy.length * recording.everyMs < Math.min(nowMs, durationMs + 1))
        recording.busy.push(busy)
    },
  }
}
