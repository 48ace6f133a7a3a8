import { describe, expect, test } from 'vitest'
import { lintItem } from '../../../../src/build/item-lint/index.ts'
import { stops } from '../quiz-stops.ts'

describe('an item that gives its answer away stops the build', () => {
  stops([
    {
      of: 'text: 30, correct: true',
      as: 'text: The thirty that are left when the booked ten stay empty, correct: true',
      reads:
        'the “text” of option “thirty” of question “empty-booking” is right and by 162 % the longest; shorten it, or say more in a wrong one',
    },
    {
      of: 'text: 30, correct: true',
      as: 'text: "`30`", correct: true',
      reads:
        'the “text” of option “thirty” of question “empty-booking” is right and alone in having code; give it to a wrong one too, or to none',
    },
    {
      of: 'text: 30, correct: true',
      as: 'text: "**30**", correct: true',
      reads:
        'the “text” of option “thirty” of question “empty-booking” is right and alone in having bold type; give it to a wrong one too, or to none',
    },
    {
      of: 'text: 30, correct: true',
      as: 'text: "*30*", correct: true',
      reads:
        'the “text” of option “thirty” of question “empty-booking” is right and alone in having italics; give it to a wrong one too, or to none',
    },
    {
      of: 'text: As many as come',
      as: 'text: Always as many as come',
      reads:
        'the “text” of option “endless” of question “empty-booking” is wrong and has the absolute “Always”, as no right one does; put it less strictly',
    },
    {
      of: 'text: Bookings, correct: true',
      as: 'text: Those who wait, correct: true',
      reads:
        'the “text” of option “bookings” of question “who-waits” is right and alone in repeating “wait…” of the question; say it in a wrong one too, or otherwise here',
    },
  ])
})

describe('an item that keeps readers from the answer stops the build', () => {
  stops([
    {
      of: 'text: As many as come',
      as: 'text: None of the above',
      reads:
        'the “text” of option “endless” of question “empty-booking” says “None of the above”; say what holds, or make the question a “multiple”',
    },
    {
      of: 'text: As many as come',
      as: 'text: 40 since *no one* came.',
      reads:
        'the “text” of option “endless” of question “empty-booking” is the same as “40, since no one came”',
    },
    {
      of: 'text: As many as come',
      as: 'text: 40',
      at: 'text: 40\n',
      reads:
        'the “text” of option “endless” of question “empty-booking” is a part of “40, since no one came”; who takes one has to take both',
    },
    {
      of: 'text: As many as come',
      as: 'text: 40, since no one came to the quay',
      reads:
        'the “text” of option “endless” of question “empty-booking” says “40, since no one came” and more; who takes one has to take both',
    },
    {
      of: 'text: As many as come',
      as: 'text: 20 to 35',
      reads:
        'the “text” of option “endless” of question “empty-booking” overlaps with “30”; a number may lie in both',
    },
    {
      of: 'How many are left?',
      as: 'How many are not taken?',
      reads:
        'the “prompt” of question “empty-booking” asks with an unmarked “not”; ask what holds, or write *not*',
    },
    {
      of: 'feedback: The deck ends at the railing.',
      as: 'feedback: A booking is not a promise to give your place back.',
      reads:
        'the “feedback” of option “endless” of question “empty-booking” says nearly the same as the “feedback” of option “forty” of question “empty-booking”',
    },
    {
      of: 'feedback: Some do get on.',
      as: 'feedback: The deck has 40 places.',
      at: '- { from: 90',
      reads:
        'the “feedback” of band 2 of question “share-left” says the same as the “feedback” of band 1 of question “share-left”',
    },
    {
      of: '      - { id: bookings, text: Bookings, correct: true, missed: Their places are not yours. }\n',
      as: '',
      at: 'options:\n      - { id: crowd',
      reads: 'the “options” of question “who-waits” are 2; a reader chooses among 3 to 5',
    },
    {
      of: '      - id: paint\n',
      as: `${['gulls', 'ropes', 'lamps']
        .map((id) => `      - { id: ${id}, text: Some ${id}, correct: true, missed: They cry. }\n`)
        .join('')}      - id: paint\n`,
      at: 'options:\n      - { id: crowd',
      reads: 'the “options” of question “who-waits” are 6; a reader chooses among 3 to 5',
    },
    {
      of: 'purpose: why',
      as: 'purpose: recall',
      at: 'questions:',
      reads: 'the “questions” of the quiz have none of purpose “why”; a lesson needs one',
    },
    {
      of: 'purpose: transfer',
      as: 'purpose: recall',
      at: 'questions:',
      reads: 'the “questions” of the quiz have none of purpose “transfer”; a lesson needs one',
    },
  ])
})

/** A question of which one thing is varied; as it stands, nothing is wrong with it. */
const ask = (texts: readonly string[], prompt = 'What becomes of it?') => ({
  id: 'tide',
  prompt,
  options: texts.map((text, index) => ({ text, correct: index === 0 })),
})

const problems = (item: Parameters<typeof lintItem>[0]) =>
  lintItem(item).map(({ problem }) => problem)

describe('the lint lets pass', () => {
  test.each([
    ['a key longer by less than ten letters', ['1,000,000', '30', '40']],
    ['a key longer by a quarter', ['x'.repeat(50), 'y'.repeat(40), 'z'.repeat(20)]],
    ['a format on the key and on a wrong answer', ['The `tide`', 'The `moon`', 'A ferry']],
    ['an absolute in the key as well', ['It always sinks', 'It never sinks', 'It floats']],
    ['“nearly all”, which is no absolute', ['It sinks', 'Nearly all goes down', 'It floats']],
    ['numbers that differ by their reasons', ['30, by tide', '30, by wind', '40, by hand']],
    ['numbers of two units', ['30 cars', '30 places', '40 cars']],
    ['ranges that meet where one is open', ['Less than 10 %', '10 to 19 %', '20 % or more']],
    ['two words that have letters in common', ['A ferry', 'A ferryman', 'An anchor']],
  ])('%s', (_, texts) => {
    expect(problems(ask(texts))).toEqual([])
  })

  test.each([
    'What does it *not* carry?',
    'What does it **never** carry?',
    'What does it NOT carry?',
    'Nobody came, and it did not sail. What is left?',
  ])('the negation in “%s”', (prompt) => {
    expect(problems(ask(['Ropes', 'Lamps', 'Gulls'], prompt))).toEqual([])
  })

  test('a word of the question that a wrong answer answers with another of it', () => {
    const item = ask(['The tide', 'The ferry', 'A rope'], 'What moves a ferry at low tide?')
    expect(problems(item)).toEqual([])
  })
})

describe('the lint sees', () => {
  test.each([
    ['10 to 20', '20 to 30'],
    ['Up to 10 %', '10 % to 15 %'],
    ['Less than 20 ms', 'About 15 ms'],
    ['1,000 or more', '1,200'],
    ['Between 5 and 9 places', '7 places'],
  ])('that a number may lie in “%s” and in “%s”', (some, other) => {
    expect(problems(ask([some, other, 'As many as come']))).toContainEqual(
      expect.stringMatching(/^overlaps with/),
    )
  })

  test('the reasons of a two-tier question as it sees its options', () => {
    const { options: reasons, ...rest } = ask(['Tide', 'Wind', 'Both of the above'])
    expect(lintItem({ ...rest, reasons })).toMatchObject([{ path: ['reasons', 2, 'text'] }])
  })

  test('that two statements are enough where each needs a reason', () => {
    const { options, ...rest } = ask(['It sinks', 'It floats'])
    const reasons = ask(['by tide', 'by wind', 'by hand']).options
    expect(lintItem({ ...rest, options, reasons })).toEqual([])
    expect(lintItem({ ...rest, options: reasons, reasons: options })).toMatchObject([
      { path: ['reasons'], problem: 'are 2; a reader chooses among 3 to 5' },
    ])
  })

  test('how many lines a fault may be in, and does not judge the lines’ words', () => {
    const lines = [{ line: 1, correct: true }, { line: 2 }]
    expect(lintItem({ id: 'tide', prompt: 'Where?', lines })).toMatchObject([{ path: ['lines'] }])
    expect(lintItem({ id: 'tide', prompt: 'Where?', lines: [...lines, { line: 3 }] })).toEqual([])
  })

  test('the same words in explanations, wherever a kind keeps them', () => {
    const feedback = 'The tide waits for no one.'
    const slips = { low: { feedback }, high: [{ feedback }] }
    expect(lintItem({ id: 'tide', prompt: 'Where?', slips } as never)).toEqual([
      {
        path: ['slips', 'high', 0, 'feedback'],
        problem: 'says the same as',
        as: ['slips', 'low', 'feedback'],
      },
    ])
  })
})
