/** What a report needs to know of the course: ids, names and keys, no texts to read. */
export interface CourseIndex {
  readonly lessons: readonly CourseLesson[]
  readonly misconceptions: readonly Misconception[]
}

export interface CourseLesson {
  readonly slug: string
  /** Two or three words for maps and lists, where the belief is too long. */
  readonly name: string
  /** Its place in the course, from 1. */
  readonly number: number
  readonly title: string
  readonly belief: string
  readonly module: string
  /** Announced, with no page of its own yet. */
  readonly planned: boolean
  readonly questions: readonly CourseQuestion[]
}

export interface CourseQuestion {
  /** `lesson/question` */
  readonly id: string
  readonly revision: number
  readonly kind:
    | 'belief'
    | 'prediction'
    | 'task'
    | 'challenge'
    | 'choice'
    | 'multiple'
    | 'number'
    | 'operate'
    | 'two-tier'
    | 'order'
    | 'match'
    | 'trace'
    | 'fault'
    | 'predict'
  readonly title: string
  /** The misconception behind each wrong answer, by option id or `band:<index>`. */
  readonly misconceptions: Readonly<Record<string, string>>
  readonly prediction?: PredictionKey
}

/** The scale of a prediction, and what the two worlds say. All in `unit`. */
export interface PredictionKey {
  readonly unit: string
  readonly min: number
  readonly max: number
  readonly believed: number
  readonly actual: number
}

export interface Misconception {
  readonly id: string
  readonly belief: string
  readonly correction: string
  /** Slugs of the lessons that deal with it. */
  readonly lessons: readonly string[]
}
