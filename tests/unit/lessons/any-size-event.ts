import type { Values } from '../../../src/sims/sim.ts'
import { runsOf } from './lesson-runs.ts'

/*
 * Bytes are counted and nothing is drawn at random, so that the mean over twenty seeds is every
 * single run; a test says so.
 */
export const { lesson, sim, tasks, challenge, mean, meets } = runsOf('any-size-event')

/** The order’s way up to its n-th door. */
export const upTo = (doors: number): Values =>
  Object.fromEntries([2, 3, 4, 5, 6].filter((n) => n > doors).map((n) => [`hop${n}`, 'none']))
