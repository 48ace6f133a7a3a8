import { inWords } from '../../lib/words.ts'
import type { Rendered } from '../questions/rendered.ts'
import type { Quiz } from '../questions/schema.ts'
import type { Entry, Path } from '../yaml.ts'
import { findSkew, type Placed } from './key-positions.ts'

interface Built {
  readonly entry: Entry<Quiz>
  readonly questions: readonly Rendered[]
}

/** Whether the right answers of all quizzes lie where chance would lay them, as readers see them. */
export function lintPlaces(quizzes: readonly Built[]): readonly Error[] {
  const bank = quizzes.flatMap(({ entry, questions }) =>
    questions.flatMap((question, index) =>
      shownLists(question).flatMap(({ field, shown, marks }) => {
        const placed = findPlace(shown, marks)
        return placed ? { ...placed, entry, path: ['questions', index, field] as Path } : []
      }),
    ),
  )
  const skew = findSkew(bank)
  const last = bank.findLast(({ position, of }) => position === skew?.position && of === skew?.of)
  if (!skew || !last) return []
  const { entry, path } = last
  const share = `${skew.keys} of ${skew.questions} lists of ${inWords(skew.of)}`
  return [
    entry.error(
      path,
      `${entry.nameOf(path)} have the right one at place ${skew.position + 1}, as ${share} have; readers notice, so move it in some of them`,
    ),
  ]
}

type List = readonly { readonly id: string }[]
type Marks = readonly { readonly id: string; readonly correct: boolean }[]

/** The lists from which a reader chooses, as they are shown, by the fields that authors know. */
function shownLists(
  question: Rendered,
): readonly { readonly field: string; readonly shown: List; readonly marks: Marks }[] {
  if ('options' in question)
    return [{ field: 'options', shown: question.options, marks: question.marking.options }]
  if (!('statements' in question)) return []
  const { statements, reasons, marking } = question
  return [
    { field: 'options', shown: statements, marks: marking.statements },
    { field: 'reasons', shown: reasons, marks: marking.reasons },
  ]
}

/** Where the right answer stands, if there is one alone. */
function findPlace(shown: List, marks: Marks): Placed | undefined {
  const right = marks.filter(({ correct }) => correct)
  const position = shown.findIndex(({ id }) => id === right[0]?.id)
  return right.length === 1 ? { position, of: shown.length } : undefined
}
