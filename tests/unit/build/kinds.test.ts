import { describe, expect, test } from 'vitest'
import { createQuizzes } from '../../../src/build/questions.ts'
import { mark } from '../../../src/quiz/index.ts'
import { sources, texts } from './ferry.ts'

const build = (text: string) =>
  createQuizzes({ '../content/quizzes/ferry.yaml': text }, sources).get('ferry')!
const quiz = build(texts.kinds)
const find = (id: string) => quiz.find(({ marking }) => marking.id === `ferry/${id}`)!
const idsOf = (labels: readonly { readonly id: string }[]) => labels.map(({ id }) => id)

test('a statement with its reason names a misconception for both kinds of mistake', () => {
  expect(find('sold-out').misconceptions).toEqual({
    'statement=boards': 'booking-is-boarding',
    'statement=squeezes': 'deck-stretches',
    'reason=full': 'booking-is-boarding',
    'reason=stretch': 'deck-stretches',
  })
})

test('a run beside feedback is a link of its own', () => {
  const { pieces } = find('sold-out')
  expect(pieces.find(({ name }) => name === 'chosen:reason=stretch')?.run).toEqual({
    href: '#sim=ferry&preset=holiday&cars=10',
    label: 'A holiday (Cars 10\u00a0cars)',
  })
})

test('a run of another simulation than the lesson’s is shown in the laboratory', () => {
  const text = texts.kinds.replace('run: { preset: holiday', 'run: { sim: ferry, preset: holiday')
  const files = { '../content/quizzes/train.yaml': text }
  const elsewhere = {
    ...sources,
    simOf: () => 'train',
    sims: { ...sources.sims, train: sources.sims.ferry },
  }
  const { pieces } = createQuizzes(files, elsewhere).get('train')![0]!
  expect(pieces.find(({ run }) => run)?.run?.href).toBe(
    '/lab/ferry/#sim=ferry&preset=holiday&cars=10',
  )
})

describe('an order', () => {
  const crossing = find('crossing')

  test('is found in a drawn order that leaves at least half to do, and always the same', () => {
    if (!('sequence' in crossing)) throw new Error('it has no sequence')
    const shown = idsOf(crossing.sequence)
    expect(shown.toSorted()).toEqual(['board', 'book', 'land', 'sail'])
    const { score } = mark(crossing.marking, shown, { measure: () => '' })
    expect(score).toBeLessThanOrEqual(0.5)
    const again = build(texts.kinds).find(({ marking }) => marking.id === 'ferry/crossing')!
    expect(again).toEqual(crossing)
  })

  test('says what a slip is about', () => {
    expect(crossing.pieces.map(({ about }) => about)).toContain(
      'You land, before You <em>book</em>',
    )
    expect(crossing.misconceptions).toMatchObject({ 'slip:3': 'booking-is-boarding' })
  })
})

test('a sorting has a piece and a misconception for every wrong place, one of them for several', () => {
  const { pieces, misconceptions, key } = find('who-is-who')
  expect(pieces.map(({ name }) => name)).toEqual([
    'chosen:booking=waits chosen:booking=neither',
    'chosen:paint=takes',
    'chosen:paint=waits',
    'chosen:crowd=takes',
    'chosen:crowd=neither',
  ])
  expect(Object.keys(misconceptions)).toHaveLength(6)
  expect(key[0]).toBe('A booking: Takes a place')
})

test('code is run for its key, with what its environments keep', () => {
  expect(find('tally').marking).toMatchObject({ key: '7', answers: ['3', '9'] })
  expect(find('tally').misconceptions).toEqual({
    'said:0': 'deck-stretches',
    'said:1': 'booking-is-boarding',
  })
})

test('calls are written as in a program', () => {
  const calls = '- { event: { wheels: 4 } }'
  const event = `{ event: { "it's": [1, null, {}], name: 'O\\''Hara', wheels: 4 } }`.replace(
    "\\'",
    "'",
  )
  const tally = build(texts.kinds.replace(calls, `- ${event}`)).find(
    ({ marking }) => marking.id === 'ferry/tally',
  )!
  if (!('calls' in tally)) throw new Error('it has no calls')
  expect(tally.calls.map(({ call }) => call)).toEqual([
    "handler({ 'it\\'s': [1, null, {}], name: 'O\\'Hara', wheels: 4 })",
    'handler({ wheels: 2 })',
    'handler({ wheels: 3 })',
  ])
})

test('a line of code is called by its words, so that it keeps its name when it moves', () => {
  const moved = texts.kinds
    .replace('bookings: 40\n        doors: open', 'doors: open\n        bookings: 40')
    .replace('- line: 4', '- line: 3')
  const [before, after] = [texts.kinds, moved].map((text) =>
    build(text).find(({ marking }) => marking.id === 'ferry/leak')!,
  )
  expect(before!.marking).toMatchObject({
    candidates: [{ id: 'places-40' }, { id: 'doors-open', correct: true }, { id: 'flag-red' }],
  })
  expect(after!.marking).toEqual(before!.marking)
})

test('a chain of hops is a fault without code', () => {
  const way = find('way')
  expect(way).not.toHaveProperty('code')
  expect(way.key).toEqual(['Quay'])
})

test('a line to draw is computed in both worlds, and its key says every point', () => {
  const { marking, key } = find('curve')
  if (marking.kind !== 'predict') throw new Error('it is no line to draw')
  expect(marking.points.map(({ at, believed }) => [at, believed])).toEqual([
    [20, 0],
    [40, 0],
    [80, 0],
    [160, 0],
  ])
  expect(marking.points.map(({ actual }) => Math.round(actual))).toEqual([0, 0, 50, 75])
  expect(key[0]).toMatch(/^0\u00a0% at 20\u00a0cars, .* and 75\u00a0% at 160\u00a0cars$/)
  expect(marking.start).toBe(50)
})

test('hints are texts like any other', () => {
  expect(find('curve').hints).toEqual(['<p>How many places are there?</p>', '<p>There are 40.</p>'])
  expect(find('way').hints).toEqual([])
})

test('options keep the written order where that is asked for', () => {
  const text = texts.quiz.replace('kind: multiple', 'kind: multiple\n    fixedOrder: true')
  const shown = (from: string) => {
    const question = build(from)[1]!
    return 'options' in question ? idsOf(question.options) : []
  }
  expect(shown(text)).toEqual(['crowd', 'bookings', 'paint'])
  expect(shown(texts.quiz).toSorted()).toEqual(['bookings', 'crowd', 'paint'])
})

test('every piece that marking asks for is on the page', () => {
  const answers = [
    ['statement=boards', 'reason=full'],
    ['statement=waits', 'reason=stretch'],
    ['land', 'sail', 'board', 'book'],
    ['booking=neither', 'paint=waits', 'crowd=takes'],
    ['3'],
    ['1'],
    ['flag-red'],
    ['road'],
    ['at:20=0', 'at:40=0', 'at:80=0', 'at:160=0'],
    ['at:20=90', 'at:40=90', 'at:80=90', 'at:160=95'],
  ]
  for (const { marking, pieces } of quiz)
    for (const answer of answers) {
      const names = pieces.flatMap(({ name }) => name.split(' '))
      const { feedback } = mark(marking, answer, { measure: () => '' })
      const own = feedback.filter(
        (name) => name !== 'key' && !/^chosen:.*=(waits|held)$/.test(name),
      )
      expect(names).toEqual(
        expect.arrayContaining(own.filter((name) => name !== 'chosen:statement=waits')),
      )
    }
})
