import type { Result } from '../model.ts'
import { elapsedMs, roundUp, type Billing } from './bill.ts'
import { createLatencies } from './latencies.ts'
import { createLevels, type Levels } from './levels.ts'

/** What has happened so far. What is counted by time ends with the run. */
export interface Tally {
  /** Environments with a request. */
  readonly busy: Levels
  /** An environment is there, or begins to start. */
  create(nowMs: number, readyMs: number): void
  /** A request comes; `company` requests are in its environment now. */
  come(nowMs: number, company: number, isCold: boolean): void
  /** A request that was ready computes. */
  compute(readyMs: number, nowMs: number, endMs: number): void
  /** A request leaves, and `company` others stay. */
  leave(cameMs: number, paidFromMs: number, nowMs: number, company: number): void
  read(environments: number): Result
}

export function createTally(billing: Billing, durationMs: number): Tally {
  const { basis, stepMs, paysForStart } = billing
  const busy = createLevels()
  const inFlight = createLevels()
  const latencies = createLatencies()
  let startingMs = 0
  let existedMs = 0
  let computedMs = 0
  let invokedMs = 0
  let waitedMs = 0
  let cold = 0

  return {
    busy,
    create(nowMs, readyMs) {
      existedMs += durationMs - nowMs
      startingMs += elapsedMs(nowMs, readyMs, durationMs)
    },
    come(nowMs, company, isCold) {
      if (isCold) cold++
      inFlight.change(1, nowMs)
      if (company === 1) busy.change(1, nowMs)
    },
    compute(readyMs, nowMs, endMs) {
      waitedMs += nowMs - readyMs
      computedMs += elapsedMs(nowMs, endMs, durationMs)
    },
    leave(cameMs, paidFromMs, nowMs, company) {
      latencies.add(nowMs - cameMs)
      invokedMs += roundUp(elapsedMs(paidFromMs, nowMs, durationMs), stepMs)
      if (nowMs > durationMs) return
      inFlight.change(-1, nowMs)
      if (company === 0) busy.change(-1, nowMs)
    },
    read(environments) {
      const workedMs = computedMs + (paysForStart ? startingMs : 0)
      const { count, meanMs, percentileMs } = latencies
      return {
        environments,
        requests: count,
        cold,
        unfinished: inFlight.now,
        inFlightMost: inFlight.most,
        inFlightMean: inFlight.mean(durationMs),
        busyMost: busy.most,
        busyMean: busy.mean(durationMs),
        busyFor99: busy.enoughFor(0.99, durationMs),
        computedMs,
        existedMs,
        workedMs,
        paidMs: { invocations: invokedMs, processor: workedMs, environments: existedMs }[basis],
        waitedMs: count === 0 ? 0 : waitedMs / count,
        billing,
        latency: {
          meanMs,
          p50Ms: percentileMs(0.5),
          p95Ms: percentileMs(0.95),
          p99Ms: percentileMs(0.99),
        },
      }
    },
  }
}
