import type { Rules } from '../../sim.ts'
import { simulate, type Result } from '../model.ts'
import { presets } from '../presets.ts'
import { sampleMs, type Recording } from '../run/recorder.ts'
import type { Scenario } from '../scenario.ts'

/** What differs from the first preset. */
export type Change = Partial<Scenario>

/** No environment at first, and from the first moment on far more wanted than may be added. */
export const flood: Change = {
  steadyPerS: 0,
  peakPerS: 20_000,
  startS: 0,
  requestMs: 5000,
  initMs: 0,
  limit: 30_000,
}

const withChange = (change: Change): Scenario => ({ ...presets[0].values, ...change }) as Scenario

/** A recorded run can be read at any moment; another one takes less time. */
export const runWith = (change: Change, rules: Rules, seed: number, record = true): Result =>
  simulate({ scenario: withChange(change), rules, seed, record })

/** How a recorded run stood at a moment. */
export const readAt = (
  { recording }: Result,
  key: Exclude<keyof Recording, 'latencies'>,
  atS: number,
): number => recording![key][Math.round((atS * 1000) / sampleMs)]!

export const secondsUntil = (environments: number, { recording }: Result): number =>
  (recording!.environments.findIndex((there) => there >= environments) * sampleMs) / 1000
