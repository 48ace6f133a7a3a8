import { writeProgressFile } from '../../../../src/components/report/progress-file.ts'
import type { Attempt, Confidence } from '../../../../src/lib/attempts.ts'
import type { CourseQuestion } from '../../../../src/lib/course-index.ts'
import { createRandom } from '../../../../src/sims/core/random.ts'

/** Eight items from easy to hard; each offers two misconceptions, one of them everywhere. */
export const items: readonly CourseQuestion[] = Array.from({ length: 8 }, (_, index) => ({
  id: `pools/q${index}`,
  revision: 1,
  kind: 'choice',
  title: `Question ${index}`,
  misconceptions: { own: 'own-pool', other: `other-${index}` },
}))

/**
 * The answers of someone, the same for the same number: who knows more is right more often and
 * surer. Whoever is not right mostly holds the misconception that all items offer.
 */
export function someAttempts(person: number, asked = items): readonly Attempt[] {
  const random = createRandom(person, 'learner')
  const ability = random()
  return asked.map(({ id, revision }, index) => {
    const isRight = random() < (ability + 1 - index / items.length) / 2
    const answer = isRight ? 'right' : random() < 0.7 ? 'own' : 'other'
    return {
      id: `${person}-${id}`,
      question: id,
      revision,
      answer: [answer],
      score: isRight ? 1 : 0,
      confidence: Math.min(3, Math.floor(4 * (0.7 * ability + 0.3 * random()))) as Confidence,
      at: 1_000_000 * person + index + 1,
      context: 'lesson',
    }
  })
}

/** What the report page saves for these answers. */
export const fileOf = (attempts: readonly Attempt[]): string =>
  writeProgressFile(attempts, new Date(0)).text

/** Files by name, as a disk would have them. */
export const readFrom =
  (files: Readonly<Record<string, string>>) =>
  (path: string): string => {
    const text = files[path]
    if (text === undefined) throw Object.assign(new Error('no such file'), { code: 'ENOENT' })
    return text
  }
