import { parse, type GIFTQuestion } from 'gift-pegjs'
import { describe, expect, test } from 'vitest'
import { gift } from '../../../../src/build/exports/gift.ts'
import { plainText } from '../../../../src/build/exports/html.ts'
import { splitTiers } from '../../../../src/build/exports/split-tiers.ts'
import { item, items } from './some-items.ts'

const text = gift.write(items)['serverless-actually.gift']!
const parsed = parse(text)
const found = (name: string): GIFTQuestion =>
  parsed.find((question) => 'id' in question && question.id === `ferry/${name}`)!

/** The HTML of the build as it comes back: in one line, with line ends of code as elements. */
const inLine = (html: string): string =>
  html
    .replace(/<pre>.*?<\/pre>/gs, (code) => code.replaceAll('\n', '<br>'))
    .replace(/\s*\n\s*/g, ' ')
    .trim()

describe('GIFT, read by a parser that is not ours,', () => {
  test('holds every item once, under the category of its lesson', () => {
    const [category, ...questions] = parsed
    expect(category).toMatchObject({ type: 'Category', title: 'Serverless, Actually/ferry' })
    expect(questions.map((question) => ('id' in question ? question.id : undefined))).toEqual(
      items.flatMap(splitTiers).map(({ id }) => id),
    )
  })

  test('has every prompt and every explanation unchanged', () => {
    for (const { id, prompt, explanation } of items.flatMap(splitTiers)) {
      const question = found(id.split('/')[1]!)
      if (!('stem' in question) || !('globalFeedback' in question)) throw new Error(id)
      expect(question.stem).toEqual({ format: 'html', text: inLine(prompt) })
      expect(question.globalFeedback?.text.startsWith(inLine(explanation))).toBe(true)
    }
  })

  test('has a choice with every option, what is said of it, and which is right', () => {
    const { task } = item('awkward')
    if (task.shape !== 'choose') throw new Error('no choice')
    expect(found('awkward')).toMatchObject({
      type: 'MC',
      choices: task.choices.map(({ html, correct, feedback }) => ({
        isCorrect: correct,
        text: { text: inLine(html) },
        feedback: feedback === '' ? null : { text: inLine(feedback) },
      })),
    })
  })

  test('weighs several right answers, so that ticking all is worth nothing', () => {
    const question = found('who-waits')
    if (question.type !== 'MC') throw new Error(question.type)
    expect(question.choices.map(({ weight }) => weight).toSorted()).toEqual([-50, 50, 50])
    expect(question.globalFeedback!.text).toContain('More cars than places means waiting.')
  })

  test('has a number with its tolerance, and what is said of others', () => {
    expect(found('share-left')).toMatchObject({
      type: 'Numerical',
      choices: [
        { isCorrect: true, weight: null, text: { type: 'range', number: 50, range: 5 } },
        { isCorrect: false, feedback: { text: '<p>Divide the places by the cars.</p>' } },
      ],
    })
  })

  test('has a range of wrong numbers by its middle, and one without an end in the explanation', () => {
    const question = found('near-by')
    if (question.type !== 'Numerical' || !Array.isArray(question.choices)) throw new Error()
    expect(question.choices.map((choice) => choice.text)).toEqual([
      { type: 'range', number: 250, range: 2 },
      { type: 'range', number: 500, range: 10 },
      { type: 'range', number: 100.75, range: 0.75 },
      expect.anything(),
    ])
    expect(question.globalFeedback!.text).toContain('You took next to none.')
  })

  test('has a trace as a short answer: the key, the wrong ones, and anything else', () => {
    const question = found('tally')
    if (question.type !== 'Short') throw new Error(question.type)
    expect(question.choices.map(({ text: { text: own }, weight }) => [own, weight])).toEqual([
      ['7', null],
      ['3', 0],
      ['9', 0],
      ['*', 0],
    ])
  })

  test('has a match with every item, and with categories that hold none', () => {
    const question = found('who-is-who')
    if (question.type !== 'Matching') throw new Error(question.type)
    const { task } = item('who-is-who')
    if (task.shape !== 'sort') throw new Error('no match')
    const nameOf = (id: string) => plainText(task.categories.find((one) => one.id === id)!.html)
    expect(
      question.matchPairs.map(({ subquestion, subanswer }) => [subquestion.text, subanswer]),
    ).toEqual(task.items.map((one) => [one.html, nameOf(one.in)]))
    expect(question.globalFeedback!.text).toContain('Paint is thin.')
  })

  test('has an order as places, each with the thing that belongs there', () => {
    const question = found('crossing')
    if (question.type !== 'Matching') throw new Error(question.type)
    expect(question.matchPairs.map(({ subanswer }) => subanswer)).toEqual([
      'You book',
      'You board',
      'You sail',
      'You land',
    ])
  })

  test('has two tiers as two items, of which the second gives the first away', () => {
    expect(found('sold-out-statement')).toMatchObject({ type: 'MC' })
    const reason = found('sold-out-reason')
    if (reason.type !== 'MC') throw new Error(reason.type)
    expect(reason.stem.text).toMatch(/<p>You stay on the quay<\/p><p>That is because<\/p>$/)
  })

  test('has a fault as a choice among its lines, below the code', () => {
    const question = found('leak')
    if (question.type !== 'MC') throw new Error(question.type)
    expect(question.choices.find(({ isCorrect }) => isCorrect)!.text.text).toBe(
      'Line 4: <code>doors: open</code>',
    )
    expect(question.stem.text).toContain('flag: &lt;red&gt;')
  })

  test('names the misconceptions as tags', () => {
    expect(found('leak')).toMatchObject({
      tags: ['apply', 'deck-stretches', 'booking-is-boarding'],
    })
  })
})
