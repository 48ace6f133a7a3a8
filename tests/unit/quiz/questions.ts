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
  twoTier: {
    ...own,
    kind: 'two-tier',
    statements: [
      { id: 'a', correct: true },
      { id: 'x', correct: false },
    ],
    reasons: [
      { id: 'b', correct: true },
      { id: 'x', correct: false },
      { id: 'y', correct: false },
    ],
  },
  order: {
    ...own,
    kind: 'order',
    sequence: ['a', 'b', 'c', 'd'],
    slips: [
      { first: 'a', second: 'b' },
      { first: 'b', second: 'c' },
      { first: 'c', second: 'd' },
      { first: 'a', second: 'd' },
    ],
  },
  match: {
    ...own,
    kind: 'match',
    categories: ['x', 'y'],
    items: [
      { id: 'a', in: 'x' },
      { id: 'b', in: 'y' },
      { id: 'c', in: 'y' },
      { id: 'd', in: 'x' },
    ],
  },
  trace: { ...own, kind: 'trace', key: '2', answers: ['1', 'null'] },
  fault: {
    ...own,
    kind: 'fault',
    candidates: [
      { id: 'x', correct: false },
      { id: 'a', correct: true },
      { id: 'y', correct: false },
    ],
  },
  predict: {
    ...own,
    kind: 'predict',
    points: [
      { at: 10, actual: 0, believed: 0 },
      { at: 20, actual: 20, believed: 0 },
      { at: 30, actual: 40, believed: 0 },
      { at: 40.5, actual: 80, believed: 0 },
    ],
    tolerance: 5,
    start: 50,
  },
} as const

/** A world in which a question that measures something fails its test. */
export const nowhere: Outside = {
  measure() {
    throw new Error('this question measures nothing')
  },
}
