import { type Attempt, seenFirst } from './attempts.ts'
import { calibrate, type Tally } from './calibration.ts'
import type {
  CourseIndex,
  CourseLesson,
  CourseQuestion,
  Misconception,
  PredictionKey,
} from './course-index.ts'
import { isAttemptAt, isConfident, isQuizItem, isRight, lessonStates } from './lesson-state.ts'
import type { LessonState } from './lesson-state.ts'
import { type Chosen, countChosen, type Tried } from './misconceptions.ts'
import { groupByStanding, type Standing } from './standing.ts'

export type { CourseIndex } from './course-index.ts'

/**
 * Everything the report page says, as arithmetic on attempts. An attempt at another revision
 * of its question than the present one counts nowhere but in the number of attempts.
 */
export interface Report {
  readonly attempts: number
  readonly lessons: readonly LessonReport[]
  /** First answers to quiz items, for each of the four steps of confidence. */
  readonly calibration: readonly Tally[]
  /** Quiz items by what their last answers say together with how sure the reader was. */
  readonly standings: Readonly<Record<Standing, readonly InLesson[]>>
  /** Quiz items last answered wrong: confident mistakes first, then the others, oldest first. */
  readonly lookAgain: readonly Mistake[]
  /** Misconceptions chosen at least once. */
  readonly misconceptions: readonly (Misconception & Chosen)[]
  readonly predictions: readonly Outcome[]
  /** When the answers were last saved as a file, in ms since 1970, and how many are newer. */
  readonly lastExport: { readonly at: number; readonly newer: number } | undefined
}

export interface LessonReport extends CourseLesson {
  readonly state: LessonState
  readonly items: number
  /** How many of the items have an answer. */
  readonly answered: number
  /** The best score of each item, summed: from 0 to `items`. */
  readonly points: number
}

interface InLesson extends Tried {
  readonly lesson: CourseLesson
}

export interface Mistake extends InLesson {
  readonly last: Attempt
}

/** A prediction, as first committed, beside what the simulation says. */
export interface Outcome extends PredictionKey {
  readonly lesson: CourseLesson
  readonly question: CourseQuestion
  readonly said: number
  /** The outcome was on the page when the number was put down, so nothing was predicted. */
  readonly wasSeen: boolean
}

/** The attempts, oldest first as the store holds them, seen through the course as it is now. */
export function buildReport(
  course: CourseIndex,
  attempts: readonly Attempt[],
  exportedAt?: number,
): Report {
  const all = course.lessons.flatMap((lesson) =>
    lesson.questions.map((question): InLesson => {
      return { lesson, question, tries: attempts.filter((one) => isAttemptAt(question, one)) }
    }),
  )
  const tried = all.filter((one) => one.tries.length > 0)
  const items = tried.filter(({ question }) => isQuizItem(question))
  const states = lessonStates(course, attempts)
  return {
    attempts: attempts.length,
    lessons: course.lessons.map((lesson) => ({
      ...lesson,
      state: states.get(lesson.slug)!,
      ...score(lesson, items),
    })),
    calibration: calibrate(items),
    standings: groupByStanding(items),
    lookAgain: findMistakes(items),
    misconceptions: countChosen(course.misconceptions, tried),
    predictions: tried.flatMap(findOutcome),
    lastExport:
      exportedAt === undefined
        ? undefined
        : {
            at: exportedAt,
            newer: attempts.filter(({ at }) => at > exportedAt).length,
          },
  }
}

function score(lesson: CourseLesson, items: readonly InLesson[]) {
  const own = items.filter((item) => item.lesson === lesson)
  const best = own.map(({ tries }) => Math.max(...tries.map((attempt) => attempt.score)))
  return {
    items: lesson.questions.filter(isQuizItem).length,
    answered: own.length,
    points: best.reduce((sum, points) => sum + points, 0),
  }
}

function findMistakes(items: readonly InLesson[]): readonly Mistake[] {
  return items
    .map((item) => ({ ...item, last: item.tries.at(-1)! }))
    .filter(({ last }) => !isRight(last))
    .sort(
      (a, b) => Number(isConfident(b.last)) - Number(isConfident(a.last)) || a.last.at - b.last.at,
    )
}

function findOutcome({ lesson, question, tries }: InLesson): readonly Outcome[] {
  const [number = '', seen] = tries[0]!.answer
  const said = Number.parseFloat(number)
  if (!question.prediction || !Number.isFinite(said)) return []
  return [{ ...question.prediction, lesson, question, said, wasSeen: seen === seenFirst }]
}
