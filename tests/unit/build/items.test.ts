import { describe, expect, test } from 'vitest'
import { answer } from '../../../src/build/items/index.ts'
import { lintCourse } from '../../../src/build/items/lint.ts'
import { replaced, sources, texts } from './ferry.ts'

const lint = (text: string) => lintCourse({ '../content/quizzes/ferry.yaml': text }, sources)

describe('the command that lints items', () => {
  test('finds nothing in the course, and lists its items from the hardest to read', () => {
    const { status, text, problem } = answer(['lint'])
    expect({ status, problem }).toEqual({ status: 0, problem: '' })
    const levels = [...text.matchAll(/^ *(-?\d+\.\d) {2}[\w-]+\/[\w-]+/gm)].map(([, level]) =>
      Number(level),
    )
    expect(levels.length).toBeGreaterThanOrEqual(10)
    expect(levels).toEqual(levels.toSorted((a, b) => b - a))
    expect(text).toContain(`${levels.length} items, `)
  })

  test('lists everything that it finds, with file and line', () => {
    const wrong = replaced(
      texts.quiz,
      'text: As many as come',
      'text: Always 40, since no one came',
    )
    expect(lint(wrong).problems.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^src\/content\/quizzes\/ferry\.yaml:14: .* says “40, since/),
      expect.stringMatching(/^src\/content\/quizzes\/ferry\.yaml:14: .* the absolute “Always”/),
    ])
  })

  test('marks what is hard to read, and calls it no problem', () => {
    const hard = replaced(
      texts.quiz,
      'How many are left?',
      'Notwithstanding administrative peculiarities concerning cancellations, approximately how many positions continue unoccupied?',
    )
    const { text, problems } = lint(hard)
    expect(problems).toEqual([])
    expect(text).toMatch(/^ *\d+\.\d {2}ferry\/empty-booking {2}hard$/m)
    expect(text).toContain('4 items, 1 of them from level 12 on.')
  })

  test.each([
    [[], 'usage: npm run items -- lint'],
    [['lnit'], 'there is no command “lnit”; did you mean “lint”?'],
    [['constructor'], 'there is no command “constructor”; there are “lint” and “report”'],
    [['lint', 'all'], '“all” is one word too many'],
  ])('refuses %j with a sentence and status 2', (words, sentence) => {
    expect(answer(words)).toMatchObject({ status: 2, problem: expect.stringContaining(sentence) })
  })
})
