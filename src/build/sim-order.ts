import { readLessons } from './lessons.ts'
import { sims } from './sims.ts'

/** The names of all simulations as the course comes to them, then those that no lesson runs yet. */
export function listSims(): readonly string[] {
  const lessons = readLessons()
  const placeOf = (name: string): number =>
    lessons.find(({ data }) => data.sim === name)?.number ?? Infinity
  return Object.keys(sims).toSorted((a, b) => compare(placeOf(a), placeOf(b)))
}

/** The difference of two infinities would be no number. */
const compare = (a: number, b: number): number => (a === b ? 0 : a - b)
