import { elapsedMs, roundUp } from '../run/bill.ts'
import type { Result } from '../model.ts'

/** What a world has come to by a moment; at the end of the run, what its measures say. */
export interface SoFar {
  readonly environments: number
  readonly computedMs: number
  readonly paidMs: number
  /** The part of the paid time in which nothing was computed, nor started. */
  readonly idleMs: number
}

export function countSoFar({ recording, billing }: Result, nowMs: number): SoFar {
  const { leftMs, paidFromMs, createdMs, openMs, pieces } = recording!
  let environments = 0
  let existedMs = 0
  let computedMs = 0
  let startingMs = 0
  let invokedMs = 0
  createdMs.forEach((fromMs, environment) => {
    if (fromMs > nowMs) return
    environments++
    existedMs += nowMs - fromMs
    startingMs += elapsedMs(fromMs, openMs[environment]!, nowMs)
  })
  for (const { kind, fromMs, toMs } of pieces)
    if (kind === 'computing') computedMs += elapsedMs(fromMs, toMs, nowMs)
  paidFromMs.forEach((fromMs, request) => {
    invokedMs += roundUp(elapsedMs(fromMs, leftMs[request]!, nowMs), billing.stepMs)
  })
  const workedMs = computedMs + (billing.paysForStart ? startingMs : 0)
  const paidMs = { invocations: invokedMs, processor: workedMs, environments: existedMs }[
    billing.basis
  ]
  return { environments, computedMs, paidMs, idleMs: Math.max(0, paidMs - workedMs) }
}
