import type { Confidence } from '../../lib/attempts.ts'
import type { CourseQuestion } from '../../lib/course-index.ts'
import { isRight } from '../../lib/lesson-state.ts'
import { analyseItem, type ItemStatistics } from './item.ts'
import { fewest, type Answers, type Person } from './people.ts'
import { findPrevalence, type Prevalence } from './prevalence.ts'
import { proportion, type Proportion } from './proportion.ts'

/**
 * What first answers say of the items. Later ones have been through the explanation, so they say
 * more of the explanation than of the item.
 */
export interface Analysis {
  readonly people: number
  readonly items: readonly ItemStatistics[]
  readonly misconceptions: readonly Prevalence[]
  readonly calibration: readonly Calibration[]
}

/** First answers given with the same confidence, of all people together. */
interface Calibration {
  readonly confidence: Confidence
  readonly right: Proportion | undefined
}

export function analyse(items: readonly CourseQuestion[], people: readonly Person[]): Analysis {
  const all = people.map((person) => firstAnswers(items, person))
  const given = all.flatMap((answers) => [...answers.values()])
  const steps: readonly Confidence[] = [0, 1, 2, 3]
  return {
    people: people.length,
    items: items.map((item) => analyseItem(item, all, people)),
    misconceptions: [...new Set(items.flatMap((item) => Object.values(item.misconceptions)))]
      .map((id) => findPrevalence(id, items, all))
      .sort((a, b) => (b.shown?.share ?? -1) - (a.shown?.share ?? -1)),
    calibration: steps.map((confidence) => {
      const same = given.filter((attempt) => attempt.confidence === confidence)
      return { confidence, right: proportion(same.filter(isRight).length, same.length, fewest) }
    }),
  }
}

/** The first answer of a person to each item as it now is. Attempts come oldest first. */
const firstAnswers = (items: readonly CourseQuestion[], { attempts }: Person): Answers =>
  new Map(
    items.flatMap((item) => {
      const first = attempts.find(
        ({ question, revision }) => question === item.id && revision === item.revision,
      )
      return first ? [[item, first] as const] : []
    }),
  )
