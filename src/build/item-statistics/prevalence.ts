import type { CourseQuestion } from '../../lib/course-index.ts'
import { speaksOf } from '../../lib/misconceptions.ts'
import { fewest, type Answers } from './people.ts'
import { proportion, type Proportion } from './proportion.ts'

/** Who showed a misconception, of those who answered an item that offers it. */
export interface Prevalence {
  readonly misconception: string
  readonly items: readonly string[]
  readonly shown: Proportion | undefined
}

export function findPrevalence(
  id: string,
  items: readonly CourseQuestion[],
  all: readonly Answers[],
): Prevalence {
  const offering = items.filter(({ misconceptions }) => Object.values(misconceptions).includes(id))
  const asked = all.filter((answers) => offering.some((item) => answers.has(item)))
  const showed = asked.filter((answers) =>
    offering.some((item) => {
      const attempt = answers.get(item)
      return attempt && speaksOf(id, item, attempt)
    }),
  )
  return {
    misconception: id,
    items: offering.map((item) => item.id),
    shown: proportion(showed.length, asked.length, fewest),
  }
}
