import { inWords } from '../../lib/words.ts'
import type { Rendered } from '../questions/rendered.ts'
import type { Quiz } from '../questions/schema.ts'
import type { Entry } from '../yaml.ts'
import { findSkew, type Placed } from './key-positions.ts'

interface Built {
  readonly entry: Entry<Quiz>
  readonly questions: readonly Rendered[]
}

/** Whether the right answers of all quizzes lie where chance would lay them, as readers see them. */
export function lintPlaces(quizzes: readonly Built[]): readonly Error[] {
  const bank = quizzes.flatMap(({ entry, questions }) =>
    questions.flatMap((question, index) => {
      const placed = findPlace(question)
      return placed ? { ...placed, entry, path: ['questions', index, 'options'] } : []
    }),
  )
  const skew = findSkew(bank)
  const last = bank.findLast(({ position, of }) => position === skew?.position && of === skew?.of)
  if (!skew || !last) return []
  const { entry, path } = last
  const share = `of ${skew.questions} questions with ${inWords(skew.of)} options`
  return [
    entry.error(
      path,
      `${entry.nameOf(path)} have the right one at place ${skew.position + 1}, as ${skew.keys} ${share} have; readers notice, so move it in some of them`,
    ),
  ]
}

/** Where the right answer stands, if there is one alone. */
function findPlace(question: Rendered): Placed | undefined {
  if (!('options' in question)) return undefined
  const right = question.marking.options.filter(({ correct }) => correct)
  const position = question.options.findIndex(({ id }) => id === right[0]?.id)
  return right.length === 1 ? { position, of: question.options.length } : undefined
}
