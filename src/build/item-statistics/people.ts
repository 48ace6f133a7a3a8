import { mergeAttempts, type Attempt } from '../../lib/attempts.ts'
import type { CourseQuestion } from '../../lib/course-index.ts'

/** Fewer are too few: for any figure, and to stay unrecognised in it. */
export const fewest = 5

/** A file of progress that could be read. */
export interface Source {
  readonly name: string
  readonly attempts: readonly Attempt[]
}

/** Someone who answered, with everything that any of the files has of it. */
export interface Person {
  readonly files: readonly string[]
  readonly attempts: readonly Attempt[]
}

/** The first answer of one person to each item that the person has answered. */
export type Answers = ReadonlyMap<CourseQuestion, Attempt>

/**
 * Files that share an attempt are of one person: ids are unique, so it is the same answer, saved
 * twice. That also holds through a third file. A file without attempts is nobody.
 */
export function findPeople(sources: readonly Source[]): readonly Person[] {
  let people: readonly Person[] = []
  for (const { name, attempts } of sources) {
    if (attempts.length === 0) continue
    const ids = new Set(attempts.map(({ id }) => id))
    const isSame = (person: Person) => person.attempts.some(({ id }) => ids.has(id))
    const same = people.filter(isSame)
    const merged = {
      files: [...same.flatMap(({ files }) => files), name],
      attempts: same.reduce((all, person) => mergeAttempts(all, person.attempts), attempts),
    }
    people = [...people.filter((person) => !isSame(person)), merged]
  }
  return people
}
