import { isRecord, parseJson } from './json.ts'

/** How sure the reader was: a guess, leaning, fairly sure, certain. */
export type Confidence = 0 | 1 | 2 | 3

/** Where the reader was when answering. */
export type Context = 'lesson' | 'diagnosis' | 'exam' | 'review' | 'workshop'

/**
 * One thing that the reader answered or did: a stance on a belief, a prediction, a task,
 * a challenge, a quiz item. Attempts are only ever added; all progress is computed from them.
 */
export interface Attempt {
  /** Unique over all devices, so that merging is union. */
  readonly id: string
  /** `lesson/question`, for example `independent-scaling/idle-reservation`. */
  readonly question: string
  readonly revision: number
  readonly answer: readonly string[]
  /** From 0 to 1. A stance has no right answer and scores 0. */
  readonly score: number
  readonly confidence?: Confidence
  /** Milliseconds since 1970. */
  readonly at: number
  readonly context: Context
}

/** How long an attempt's texts may be, so that no file and no storage can be flooded by one. */
export const limits = { idLength: 64, answerTexts: 50, answerLength: 200 } as const

/** An answer as long as it may be: a text that somebody typed has no end of its own. */
export const clipAnswer = (answer: readonly string[]): readonly string[] =>
  answer.slice(0, limits.answerTexts).map((text) => text.slice(0, limits.answerLength))

/** The second text of a prediction's answer if its outcome was on the page already. */
export const seenFirst = 'seen'

export const questionPattern: RegExp = /^[\w-]{1,80}\/[\w-]{1,80}$/
export const contexts: readonly Context[] = ['lesson', 'diagnosis', 'exam', 'review', 'workshop']

const isText = (value: unknown, longest: number): value is string =>
  typeof value === 'string' && value.length <= longest

const checks: Readonly<Record<keyof Attempt, (value: unknown) => boolean>> = {
  id: (value) => isText(value, limits.idLength) && value !== '',
  question: (value) => typeof value === 'string' && questionPattern.test(value),
  revision: (value) => Number.isInteger(value) && Number(value) >= 1,
  answer: (value) =>
    Array.isArray(value) &&
    value.length <= limits.answerTexts &&
    value.every((text) => isText(text, limits.answerLength)),
  score: (value) => typeof value === 'number' && value >= 0 && value <= 1,
  confidence: (value) => value === undefined || [0, 1, 2, 3].includes(value as number),
  at: (value) => Number.isFinite(value) && Number(value) > 0,
  context: (value) => contexts.includes(value as Context),
}

/** Whether every field of an attempt is there and within its range. Further fields are let be. */
export function isAttempt(value: unknown): value is Attempt {
  return isRecord(value) && Object.entries(checks).every(([field, check]) => check(value[field]))
}

/** What a stored text holds. */
export interface Stored {
  readonly attempts: readonly Attempt[]
  /** How many pieces are no attempts. A text that is unreadable as a whole is one piece. */
  readonly rejected: number
  /** Written by a later version of this site, whose format may mean anything. */
  readonly isNewer: boolean
}

const format = 1

export const stringifyAttempts = (attempts: readonly Attempt[]): string =>
  JSON.stringify({ version: format, attempts })

/** Reads what `stringifyAttempts` wrote. Any text gets an answer; what is sound in it is kept. */
export function parseAttempts(text: string): Stored {
  const stored = parseJson(text)
  const { version, attempts }: Readonly<Record<string, unknown>> = isRecord(stored) ? stored : {}
  if (Number(version) > format) return { attempts: [], rejected: 0, isNewer: true }
  const pieces = version === format && Array.isArray(attempts) ? attempts : [stored]
  const sound = pieces.filter(isAttempt)
  return {
    attempts: mergeAttempts(sound, []),
    rejected: pieces.length - sound.length,
    isNewer: false,
  }
}

/** The union by id, oldest first. The order of merging makes no difference, nor does repeating it. */
export function mergeAttempts(
  some: readonly Attempt[],
  others: readonly Attempt[],
): readonly Attempt[] {
  const byId = new Map<string, Attempt>()
  for (const attempt of [...some, ...others].sort(compareAttempts))
    if (!byId.has(attempt.id)) byId.set(attempt.id, attempt)
  return [...byId.values()]
}

/** Ids are unique, so the text decides only between an attempt and a forgery of it. */
function compareAttempts(a: Attempt, b: Attempt): number {
  return (
    a.at - b.at || compareTexts(a.id, b.id) || compareTexts(JSON.stringify(a), JSON.stringify(b))
  )
}

const compareTexts = (a: string, b: string): number => (a < b ? -1 : Number(a > b))
