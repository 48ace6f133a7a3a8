import { describe, expect, test } from 'vitest'
import type { Outside } from '../../../src/quiz/kind.ts'
import { operate } from '../../../src/quiz/operate.ts'
import { nowhere, questions } from './questions.ts'

/** Loses whatever the limit lacks to 50. */
const pool: Outside = { measure: (_, { limit }) => ({ lost: 50 - Number(limit) }) }

describe('a question to be answered by operating a simulation', () => {
  test.each([
    [['limit=50', 'callers=retry'], 1, []],
    [['callers=queue', 'limit=50'], 1, []],
    [['limit=60', 'callers=3'], 0, ['goal:1']],
    [['limit=10', 'callers=retry'], 0, ['goal:0', 'goal:1']],
  ])('set to %j scores %d and explains %j', (answer, score, feedback) => {
    expect(operate.mark(questions.operate, answer, pool)).toEqual({ score, feedback })
  })

  test.each([
    [[]],
    [['limit=50']],
    [['limit=', 'callers=retry']],
    [['limit=101', 'callers=retry']],
    [['limit=-1', 'callers=retry']],
    [['limit=NaN', 'callers=retry']],
    [['limit=Infinity', 'callers=retry']],
    [['limit=50', 'callers=shout']],
    [['limit50', 'callers=retry']],
    [['nonsense']],
  ])('set to %j shows the key, and no simulation runs', (answer) => {
    expect(operate.mark(questions.operate, answer, nowhere)).toEqual({
      score: 0,
      feedback: ['key'],
    })
  })

  test('runs its simulation with the reader’s positions, the others as the question has them', () => {
    const asked: unknown[] = []
    const answer = ['limit=50', 'callers=3', 'rate=1000', 'unknown=1']
    operate.mark(questions.operate, answer, {
      measure(...settings) {
        asked.push(settings)
        return {}
      },
    })
    expect(asked).toEqual([['pool', { limit: 50, rate: 5, callers: 3 }]])
  })

  test('is asked again, with the provider’s reason, when the provider refuses the setting', () => {
    const refuses: Outside = { measure: () => 'At least 100 must stay unreserved.' }
    const mark = operate.mark(questions.operate, ['limit=50', 'callers=retry'], refuses)
    expect(mark).toMatchObject({ score: 0, ask: 'At least 100 must stay unreserved.' })
  })
})
