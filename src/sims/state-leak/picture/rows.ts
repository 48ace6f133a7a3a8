import { remember } from '../../core/remember.ts'
import type { Environment, Recording } from '../run/recorder.ts'

/** More rows than this would be a wall of marks: the last one is for all others. */
const mostRows = 7

export interface Life extends Environment {
  /** From the top: a row is used again when its environment is gone. */
  readonly row: number
  /** How many calls had come when it was gone. */
  readonly gone: number
}

/** The environments of a run as rows, and how many rows there are. */
export const rowsOf = remember(({ calls, environments }: Recording) => {
  const freeFromMs: number[] = []
  const lives = environments.map((environment): Life => {
    const bornMs = environment.born === 0 ? 0 : calls[environment.born]!.atMs
    const free = freeFromMs.findIndex((fromMs) => fromMs < bornMs)
    const row = free < 0 ? freeFromMs.length : free
    freeFromMs[row] = environment.goneMs
    const gone = calls.findIndex(({ atMs }) => atMs > environment.goneMs)
    return {
      ...environment,
      row: Math.min(row, mostRows - 1),
      gone: gone < 0 ? calls.length : gone,
    }
  })
  return { lives, rows: Math.min(mostRows, freeFromMs.length), all: freeFromMs.length }
})

/** The environments whose lanes are drawn: those called most, in the order of their creation. */
export const lanesOf = remember(({ calls, environments }: Recording): readonly number[] => {
  const taken = environments.map(() => 0)
  for (const { environment } of calls) taken[environment]!++
  const called = environments.map((_, index) => index).filter((index) => taken[index]! > 0)
  const most = called.toSorted((one, other) => taken[other]! - taken[one]!).slice(0, mostLanes)
  return most.toSorted((one, other) => one - other)
})

const mostLanes = 4
