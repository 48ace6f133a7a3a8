import type { Attempt } from '../../lib/attempts.ts'
import type { CourseQuestion } from '../../lib/course-index.ts'
import { isRight, isUnknown } from '../../lib/lesson-state.ts'
import { correlate } from './correlate.ts'
import { fewest, type Answers, type Person } from './people.ts'
import { proportion, type Proportion } from './proportion.ts'

export interface ItemStatistics {
  readonly id: string
  readonly revision: number
  readonly kind: string
  readonly title: string
  /** How many have answered it as it now is. */
  readonly people: number
  /** How many have answered only another revision of it, and are left out. */
  readonly elsewhere: number
  /** Difficulty: who had it right at the first try. */
  readonly right: Proportion | undefined
  /** Who said honestly that they did not know. */
  readonly unknown: Proportion | undefined
  /** Of having it right with the share of right answers to all other items, from -1 to 1. */
  readonly discrimination: number | undefined
  readonly distractors: readonly Distractor[]
}

interface Distractor {
  /** An option, or the name of what else can be wrong: `band:0`, `goal:1`. */
  readonly answer: string
  readonly misconception: string
  readonly chosen: Proportion | undefined
}

export function analyseItem(
  item: CourseQuestion,
  all: readonly Answers[],
  people: readonly Person[],
): ItemStatistics {
  const { id, revision, kind, title, misconceptions } = item
  const firsts = all.flatMap((answers) => answers.get(item) ?? [])
  const of = firsts.length
  const share = (holds: (attempt: Attempt) => boolean) =>
    proportion(firsts.filter(holds).length, of, fewest)
  return {
    id,
    revision,
    kind,
    title,
    people: of,
    elsewhere:
      people.filter(({ attempts }) => attempts.some(({ question }) => question === id)).length - of,
    right: share(isRight),
    unknown: share(isUnknown),
    discrimination: discriminate(item, all),
    distractors: Object.entries(misconceptions).map(([answer, misconception]) => ({
      answer,
      misconception,
      chosen: share((attempt) => attempt.answer.includes(answer)),
    })),
  }
}

/**
 * The corrected point-biserial correlation: the item itself does not count on the other side, or
 * it would correlate with itself. Who has answered no other item says nothing here.
 */
function discriminate(item: CourseQuestion, all: readonly Answers[]): number | undefined {
  const pairs = all.flatMap((answers) => {
    const own = answers.get(item)
    const others = [...answers.values()].filter((attempt) => attempt !== own)
    if (!own || others.length === 0) return []
    return [[Number(isRight(own)), others.filter(isRight).length / others.length] as const]
  })
  if (pairs.length < fewest) return undefined
  return correlate(
    pairs.map(([own]) => own),
    pairs.map(([, rest]) => rest),
  )
}
