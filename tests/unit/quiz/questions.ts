import type { Outside } from '../../../src/quiz/kind.ts'
import { parseGoal } from '../../../src/lib/goal.ts'

const own = { id: 'lesson/question', revision: 1 }

/** One question of each kind. */
export const questions = {
  choice: {
    ...own,
    kind: 'choice',
    options: [
      { id: 'wrong', correct: false },
      { id: 'right', correct: true },
      { id: 'other', correct: false },
    ],
  },
  multiple: {
    ...own,
    kind: 'multiple',
    options: [
      { id: 'a', correct: true },
      { id: 'b', correct: true },
      { id: 'x', correct: false },
      { id: 'y', correct: false },
    ],
  },
  number: {
    ...own,
    kind: 'number',
    key: 40,
    tolerance: 2,
    unit: '%',
    bands: [{ to: 10 }, { from: 60, to: 80 }, { from: 60 }],
  },
  operate: {
    ...own,
    kind: 'operate',
    sim: 'pool',
    values: { limit: 10, rate: 5, callers: 'retry' },
    rules: {},
    controls: [
      { key: 'limit', min: 0, max: 100 },
      { key: 'callers', options: ['retry', 'queue', 3] },
    ],
    goals: [parseGoal('lost < 1'), parseGoal('limit = 50')],
  },
} as const

/** A world in which a question that measures something fails its test. */
export const nowhere: Outside = {
  measure() {
    throw new Error('this question measures nothing')
  },
}
