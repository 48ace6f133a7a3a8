import type { CourseIndex, CourseLesson, CourseQuestion } from '../../../src/lib/course-index.ts'

function question(given: Partial<CourseQuestion> = {}): CourseQuestion {
  return {
    id: 'pools/why',
    revision: 1,
    kind: 'choice',
    title: 'Why',
    misconceptions: {},
    ...given,
  }
}

export function lesson(given: Partial<CourseLesson> = {}): CourseLesson {
  return {
    slug: 'pools',
    name: 'Pools',
    number: 1,
    title: 'One pool',
    belief: 'Each function scales on its own.',
    module: 'Scaling',
    planned: false,
    questions: [],
    ...given,
  }
}

const prediction = { unit: '%', min: 0, max: 100, believed: 0, actual: 52.6 }

/** A lesson with a stance, a prediction, and a quiz of five. */
export const pools: CourseLesson = lesson({
  questions: [
    question({ id: 'pools/belief', kind: 'belief' }),
    question({ id: 'pools/prediction', kind: 'prediction', title: 'Turned away', prediction }),
    question({ id: 'pools/challenge', kind: 'challenge' }),
    ...['q1', 'q2', 'q3', 'q4', 'q5'].map((name) =>
      question({
        id: `pools/${name}`,
        title: name,
        misconceptions: { own: 'own-pool', idle: 'idle-is-lent' },
      }),
    ),
  ],
})

export const course: CourseIndex = {
  lessons: [
    pools,
    lesson({ slug: 'ramps', name: 'Ramps', number: 2, title: 'Ramps', planned: true }),
  ],
  misconceptions: [
    { id: 'own-pool', belief: 'Own pool.', correction: 'One pool.', lessons: ['pools'] },
    { id: 'idle-is-lent', belief: 'Idle is lent.', correction: 'It is not.', lessons: ['pools'] },
    { id: 'never', belief: 'Never chosen.', correction: 'So.', lessons: ['ramps'] },
  ],
}
