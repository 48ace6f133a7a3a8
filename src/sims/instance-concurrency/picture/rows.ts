import { remember } from '../../core/remember.ts'
import type { Result } from '../model.ts'

/** How the environments of a world are laid out, one row for each request at a time. */
export interface Rows {
  /** Of so many rows one is drawn. */
  readonly every: number
  readonly count: number
  /** The row of a request; `undefined` if it is not drawn. */
  readonly of: (request: number) => number | undefined
  readonly environments: readonly DrawnRows[]
}

/** An environment of which at least one row is drawn, with the first and the one after the last. */
export type DrawnRows = readonly [environment: number, from: number, to: number]

/** More would not be told apart. */
const mostRows = 20

export const rowsOf = remember(({ recording }: Result): Rows => {
  const { lanes, environment, lane } = recording!
  const first: number[] = []
  let all = 0
  for (const used of lanes) {
    first.push(all)
    // One that no request has used yet is there all the same.
    all += Math.max(1, used)
  }
  const every = Math.max(1, Math.ceil(all / mostRows))
  const row = (place: number): number => Math.ceil(place / every)
  return {
    every,
    count: row(all),
    of(request) {
      const place = first[environment[request]!]! + lane[request]!
      return place % every === 0 ? place / every : undefined
    },
    environments: first
      .map((place, number) => [number, row(place), row(first[number + 1] ?? all)] as const)
      .filter(([, from, to]) => to > from),
  }
})
