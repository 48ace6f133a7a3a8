import { expect, test } from 'vitest'
import { createQuizzes } from '../../../src/build/questions.ts'
import { replaced, sources, texts } from './ferry.ts'

const file = 'src/content/quizzes/ferry.yaml'

/** A passage of the fixture, what a careless author makes of it, and what the author then reads. */
export interface Mistake {
  readonly of: string
  readonly as: string
  /** Begins the line that the error names; that of the mistake itself unless given. */
  readonly at?: string
  readonly reads: string
}

/** One test for each mistake, made in the quiz of the ferry after the text has been prepared. */
export function stops(
  mistakes: readonly Mistake[],
  prepare: (text: string) => string = (text) => text,
): void {
  test.each(mistakes)('$of as $as', ({ of, as, at = as, reads }) => {
    const text = replaced(prepare(texts.quiz), of, as)
    expect(text).toContain(at)
    const line = text.slice(0, text.indexOf(at)).split('\n').length
    expect(() => createQuizzes({ '../content/quizzes/ferry.yaml': text }, sources)).toThrow(
      new Error(`${file}:${line}: ${reads}`),
    )
  })
}
