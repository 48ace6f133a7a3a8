import { mark, type Question } from '../../quiz/index.ts'
import type { Mark, Outside } from '../../quiz/kind.ts'

const nothing: Outside = { measure: () => ({}) }

/** A simulation is loaded when the first answer needs it. */
export async function openOutside(question: Question, form: HTMLFormElement): Promise<Outside> {
  if (question.kind !== 'operate') return nothing
  const { measureIn } = await import('./operate-live.ts')
  return measureIn(question, form)
}

export const nothingMarked: Mark = { score: 0, feedback: [] }

/** An answer by operating a simulation was explained when it was measured, and carries the names. */
export const explain = (question: Question, answer: readonly string[]): Mark =>
  question.kind === 'operate' && answer.length > 0
    ? { score: 0, feedback: answer.filter((name) => name.startsWith('goal:')) }
    : mark(question, answer, nothing)
