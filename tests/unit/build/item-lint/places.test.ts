import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findSkew, type Placed } from '../../../../src/build/item-lint/key-positions.ts'
import { createQuizzes } from '../../../../src/build/questions.ts'
import { createRandom } from '../../../../src/sims/core/random.ts'
import { sources, texts } from '../ferry.ts'

const bank = (counts: readonly number[]): readonly Placed[] =>
  counts.flatMap((count, position) =>
    Array.from({ length: count }, () => ({ position, of: counts.length })),
  )

describe('the places of right answers over the bank', () => {
  test('are uneven when most keys stand first', () => {
    expect(findSkew(bank([16, 2, 1, 1]))).toEqual({ position: 0, of: 4, keys: 16, questions: 20 })
  })

  test('are not judged while there are fewer than five questions for each place', () => {
    expect(findSkew(bank([19, 0, 0, 0]))).toBeUndefined()
    expect(findSkew([])).toBeUndefined()
  })

  test('are compared among questions with as many answers', () => {
    const even = bank([20, 20, 20])
    expect(findSkew([...even, ...bank([0, 24, 0, 1])])).toMatchObject({ position: 1, of: 4 })
    expect(findSkew([...even, ...bank([5, 5, 5, 5])])).toBeUndefined()
  })

  test('are even at the bound: 16.27 for four answers, by the tables', () => {
    // (17² + 3·17²/9)/25 and one more: chi-squared of 15.4 and 17.3.
    expect(findSkew(bank([42, 19, 20, 19]))).toBeUndefined()
    expect(findSkew(bank([43, 19, 19, 19]))).toMatchObject({ keys: 43 })
  })

  test('are called even in nearly every bank that chance has laid', () => {
    const laid = (seed: number) => {
      const random = createRandom(seed, 'places')
      return Array.from({ length: 200 }, (_, index) => {
        const of = 3 + (index % 3)
        return { position: Math.floor(random() * of), of }
      })
    }
    const called = Array.from({ length: 2000 }, (_, seed) => findSkew(laid(seed)))
    expect(called.filter((skew) => skew !== undefined).length).toBeLessThanOrEqual(8)
  })

  test('are uneven whichever place it is that has them all', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 20, max: 200 }), (at, many) => {
        const all = Array.from({ length: many }, () => ({ position: at, of: 4 }))
        expect(findSkew(all)).toMatchObject({ position: at, keys: many, questions: many })
      }),
    )
  })
})

describe('a bank of questions', () => {
  /** The ferry's choice, whose right option is written first, many times over. */
  const copies = (many: number, order: string) => {
    const [first = '', rest = ''] = texts.quiz.split('\n  - id: who-waits')
    const item = first.replace('questions:\n', '').replace('kind: choice', `kind: choice\n${order}`)
    const all = Array.from({ length: many }, (_, index) =>
      item.replace('id: empty-booking', `id: copy-${index}`),
    )
    return `questions:\n${all.join('\n')}\n  - id: who-waits${rest}`
  }
  const build = (text: string) =>
    createQuizzes({ '../content/quizzes/ferry.yaml': text }, sources).get('ferry')!

  test('stops the build when the right option stands first in all of them', () => {
    const text = copies(16, '    fixedOrder: true')
    const at = text.indexOf('options:', text.indexOf('id: copy-15'))
    const line = text.slice(0, at).split('\n').length
    expect(() => build(text)).toThrow(
      new Error(
        `src/content/quizzes/ferry.yaml:${line}: the “options” of question “copy-15” have the right one at place 1, as 16 of 16 lists of three have; readers notice, so move it in some of them`,
      ),
    )
  })

  test('passes where the order is drawn, however the options are written', () => {
    expect(build(copies(40, '    fixedOrder: false'))).toHaveLength(43)
  })
})
