import { XMLParser } from 'fast-xml-parser'
import { describe, expect, test } from 'vitest'
import { moodle } from '../../../../src/build/exports/moodle/index.tsx'
import { splitTiers } from '../../../../src/build/exports/split-tiers.ts'
import { item, items } from './some-items.ts'
import { faultsOf } from './well-formed.ts'

const text = moodle.write(items)['serverless-actually.xml']!

interface Answer {
  readonly fraction: number
  readonly text: string
  readonly feedback?: { readonly text: string }
  readonly tolerance?: string
}

interface Question {
  readonly type: string
  readonly name: { readonly text: string }
  readonly questiontext: { readonly text: string; readonly format: string }
  readonly generalfeedback: { readonly text: string }
  readonly idnumber: string
  readonly single?: string
  readonly answer?: readonly Answer[]
  readonly subquestion?: readonly {
    readonly text: string
    readonly answer: readonly { text: string }[]
  }[]
  readonly hint?: readonly { readonly text: string }[]
  readonly tags: { readonly tag: readonly { readonly text: string }[] }
  readonly gradingtype?: string
}

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  trimValues: false,
  isArray: (name) => ['question', 'answer', 'subquestion', 'hint', 'tag'].includes(name),
})
const [category, ...questions] = (
  parser.parse(text) as { readonly quiz: { readonly question: readonly Question[] } }
).quiz.question
const found = (name: string): Question =>
  questions.find(({ idnumber }) => idnumber === `ferry/${name}`)!
const fractions = (name: string) => found(name).answer!.map(({ fraction }) => Number(fraction))

describe('Moodle XML, read by parsers that are not ours,', () => {
  test('is well-formed', async () => {
    expect(await faultsOf({ 'quiz.xml': text })).toEqual([])
  })

  test('holds every item once, behind the category of its lesson', () => {
    expect(category).toMatchObject({ type: 'category' })
    expect(text).toContain('<text>$course$/top/Serverless, Actually/ferry</text>')
    expect(questions.map(({ idnumber }) => idnumber)).toEqual(
      items.flatMap(splitTiers).map(({ id }) => id),
    )
  })

  test('has every prompt and every explanation unchanged, to the last line of code', () => {
    for (const { id, prompt, explanation } of items.flatMap(splitTiers)) {
      const { questiontext, generalfeedback } = found(id.split('/')[1]!)
      expect(questiontext).toEqual({ format: 'html', text: prompt })
      expect(generalfeedback.text.startsWith(explanation)).toBe(true)
    }
  })

  test('has only types of question that Moodle has', () => {
    const types = new Set(questions.map(({ type }) => type))
    expect([...types].toSorted()).toEqual([
      'matching',
      'multichoice',
      'numerical',
      'ordering',
      'shortanswer',
    ])
  })

  test('gives full marks for exactly one answer, or for all right ones together', () => {
    for (const { single, answer, type } of questions) {
      if (!answer || type === 'ordering') continue
      const earned = answer.map(({ fraction }) => Number(fraction)).filter((share) => share > 0)
      expect(earned.reduce((sum, share) => sum + share)).toBeCloseTo(100, 3)
      if (single !== 'false') expect(earned).toEqual([100])
    }
    expect(fractions('who-waits').toSorted((a, b) => a - b)).toEqual([-50, 50, 50])
  })

  test('has what is said of each wrong answer beside it', () => {
    const { task } = item('awkward')
    if (task.shape !== 'choose') throw new Error('no choice')
    expect(found('awkward').answer!.map((answer) => [answer.text, answer.feedback!.text])).toEqual(
      task.choices.map(({ html, feedback }) => [html, feedback]),
    )
  })

  test('puts the right number first, since the first that fits counts', () => {
    const [first, ...rest] = found('share-left').answer!
    expect(first).toMatchObject({ fraction: '100', text: '50', tolerance: '5' })
    expect(rest.map((answer) => answer.text)).toEqual(['*'])
    expect(found('share-left').generalfeedback.text).toContain('The deck has 40 places.')
  })

  test('has a match with every item and with categories that hold none', () => {
    expect(found('who-is-who').subquestion!.map((one) => [one.text, one.answer[0]!.text])).toEqual(
      expect.arrayContaining([
        ['A booking', 'Takes a place'],
        ['Paint', 'Neither'],
        ['A crowd', 'Waits for a place'],
      ]),
    )
  })

  test('grades an order by pairs, as the course does', () => {
    expect(found('crossing').gradingtype).toBe('RELATIVE_ALL_PREVIOUS_AND_NEXT')
    expect(fractions('crossing')).toEqual([1, 2, 3, 4])
    expect(found('crossing').answer![0]!.text).toBe('You <em>book</em>')
  })

  test('names the misconceptions as tags', () => {
    expect(found('leak').tags.tag.map((tag) => tag.text)).toEqual([
      'apply',
      'deck-stretches',
      'booking-is-boarding',
    ])
  })
})
