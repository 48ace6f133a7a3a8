import type { CourseQuestion } from '../lib/course-index.ts'
import { suggest } from '../lib/nearest.ts'
import { getLedger } from './facts.ts'
import { lintPlaces } from './item-lint/places.ts'
import { lintQuiz } from './item-lint/quiz.ts'
import { readLessons } from './lessons.ts'
import { getInventory } from './misconceptions.ts'
import { buildQuestion } from './questions/build.ts'
import type { Sources } from './questions/desk.ts'
import { formsOf } from './questions/forms.ts'
import type { Rendered } from './questions/rendered.ts'
import { quiz, type Quiz } from './questions/schema.ts'
import { sims } from './sims.ts'
import { readEntries, type Entry } from './yaml.ts'

export type { Rendered, RenderedForm } from './questions/rendered.ts'

/** Every quiz by its lesson, in the order of the files. Throws a sentence about the first mistake. */
export function createQuizzes(
  files: Readonly<Record<string, string>>,
  sources: Sources,
): ReadonlyMap<string, readonly Rendered[]> {
  const entries = readEntries({ files, schema: quiz, noun: 'quiz' })
  const places = new Map<string, string>()
  for (const { data, where, error } of entries)
    for (const [index, { id }] of data.questions.entries()) {
      const path = ['questions', index]
      const place = places.get(id)
      if (place) throw error(path, `question “${id}” has an id that is used already, at ${place}`)
      places.set(id, where(path))
    }
  const quizzes = entries.map((entry) => ({ entry, questions: buildQuiz(entry, sources) }))
  const [problem] = lintPlaces(quizzes)
  if (problem) throw problem
  return new Map(quizzes.map(({ entry, questions }) => [entry.name, questions]))
}

/** The questions of a lesson. What they lack comes before what gives their answers away. */
function buildQuiz(entry: Entry<Quiz>, sources: Sources): readonly Rendered[] {
  const forms = entry.data.questions.map((_, index) => formsOf(entry, index, sources))
  const questions = forms.map(buildQuestion)
  const [problem] = lintQuiz(entry, forms)
  if (problem) throw problem
  return questions
}

/** The course's own quizzes as they are written. */
export const quizFiles: Readonly<Record<string, string>> = import.meta.glob<string>(
  '../content/quizzes/*.yaml',
  {
    query: '?raw',
    import: 'default',
    eager: true,
  },
)
const simOf = (lesson: string) => readLessons().find(({ slug }) => slug === lesson)?.data.sim
let course: ReadonlyMap<string, readonly Rendered[]> | undefined

/** What the course's own questions speak of. */
export const courseSources = (): Sources => ({
  sims,
  simOf,
  ledger: getLedger(),
  inventory: getInventory(),
})

/** The course's own quizzes: simulations run for their keys, so only once and only when asked for. */
const getQuizzes = () => (course ??= createQuizzes(quizFiles, courseSources()))

/** The questions of a lesson, ready for the page. Throws a sentence if the lesson has none. */
export function getQuiz(lesson: string): readonly Rendered[] {
  const quizzes = getQuizzes()
  const found = quizzes.get(lesson)
  if (found) return found
  throw new Error(`lesson “${lesson}” has no quiz; ${suggest(lesson, [...quizzes.keys()])}`)
}

/** The quiz of a lesson for the report: ids and names, no texts to read. Empty if there is none. */
export const listQuiz = (lesson: string): readonly CourseQuestion[] =>
  (getQuizzes().get(lesson) ?? []).map(({ marking, title, misconceptions }) => {
    const { id, revision, kind } = marking
    return { id, revision, kind, title, misconceptions }
  })
