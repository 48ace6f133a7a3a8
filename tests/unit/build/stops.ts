import { expect, test } from 'vitest'
import { createQuizzes } from '../../../src/build/questions.ts'
import { replaced, sources } from './ferry.ts'

/** A passage of a fixture, what a careless author makes of it, and what the author then reads. */
interface Mistake {
  readonly of: string
  readonly as: string
  /** Begins the line that the error names; that of the mistake itself unless given. */
  readonly at?: string
  readonly reads: string
}

/** For mistakes in one text: a test for each, that the build stops and names the line. */
export const stopsIn =
  (original: string) =>
  (mistakes: readonly Mistake[]): void => {
    test.each(mistakes)('$of as $as', ({ of, as, at = as, reads }) => {
      const text = replaced(original, of, as)
      const line = text.slice(0, text.indexOf(at)).split('\n').length
      expect(() => createQuizzes({ '../content/quizzes/ferry.yaml': text }, sources)).toThrow(
        new Error(`src/content/quizzes/ferry.yaml:${line}: ${reads}`),
      )
    })
  }
