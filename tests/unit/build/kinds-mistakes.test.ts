import { describe } from 'vitest'
import { texts } from './ferry.ts'
import { stopsIn } from './stops.ts'

const stops = stopsIn(texts.kinds)

describe('a mistake in a statement with its reason', () => {
  stops([
    {
      of: '{ id: held, text: places are held for those who come, correct: true }',
      as: '{ id: held, text: places are held for those who come }',
      at: 'reasons:',
      reads:
        'the “reasons” of question “sold-out” contain no right one; an option is right by “correct: true”',
    },
    {
      of: '- id: full',
      as: '- id: held',
      reads:
        'reason “held” of question “sold-out” has an id that another reason of the question has',
    },
    {
      of: 'run: { preset: holiday, values: { cars: 10 } }',
      as: 'run: { preset: holidays }',
      reads:
        'the “run.preset” of reason “stretch” of question “sold-out”: there is no preset “holidays”; did you mean “holiday”?',
    },
  ])
})

describe('a mistake in an order', () => {
  stops([
    {
      of: `      - first: board
        second: sail
        misconception: deck-stretches
        feedback: Nobody boards at sea.
`,
      as: '',
      at: 'slips:',
      reads:
        'the “slips” of question “crossing” say nothing to readers who put “sail” before “board”; each two neighbours need a slip',
    },
    {
      of: '- first: sail\n        second: land',
      as: '- first: land\n        second: sail',
      reads: 'slip 3 of question “crossing” is none: “land” does not come before “sail”',
    },
    {
      of: '- first: sail\n        second: land',
      as: '- first: sale\n        second: land',
      at: 'first: sale',
      reads:
        'the “first” of slip 3 of question “crossing” is about no item of the question; did you mean “sail”?',
    },
    {
      of: '- first: book\n        second: land',
      as: '- first: book\n        second: board\n        # again',
      at: '- first: book\n        second: board\n        # again',
      reads: 'slip 4 of question “crossing” is about two items that another slip is about',
    },
    {
      of: '      - { id: sail, text: You sail }\n      - { id: land, text: You land }\n',
      as: '',
      at: 'items:\n      - { id: book',
      reads: 'the “items” of question “crossing” is a list, where a list of three to seven belongs',
    },
  ])
})

describe('a mistake in a sorting', () => {
  stops([
    {
      of: 'in: neither',
      as: 'in: nowhere',
      reads:
        'the “in” of item “paint” of question “who-is-who” is no category of the question; there are “takes”, “waits” and “neither”',
    },
    {
      of: 'takes: { misconception: deck-stretches, feedback: Paint',
      as: 'take: { misconception: deck-stretches, feedback: Paint',
      reads:
        'the “wrong.take” of item “paint” of question “who-is-who” is about no category of the question; did you mean “takes”?',
    },
    {
      of: 'takes: { misconception: deck-stretches, feedback: Paint',
      as: 'neither: { misconception: deck-stretches, feedback: Paint',
      reads:
        'the “wrong.neither” of item “paint” of question “who-is-who” is about the category in which the item belongs',
    },
    {
      of: '        otherwise: { misconception: deck-stretches, feedback: Paint does not wait. }\n',
      as: '',
      at: '- id: paint',
      reads:
        'item “paint” of question “who-is-who” says nothing to readers who put it under “waits”; that needs an entry in “wrong”, or “otherwise”',
    },
    {
      of: '    explanation: Places are what counts.',
      as: '        otherwise: { misconception: deck-stretches, feedback: Never. }\n    explanation: Places.',
      reads:
        'the “otherwise” of item “crowd” of question “who-is-who” is seen by no one: “wrong” has every other category',
    },
    {
      of: '- id: crowd',
      as: '- id: sure',
      at: 'id: sure',
      reads:
        'the “id” of item “sure” of question “who-is-who” is “sure”, where another word than “sure” and “answer”, which the form uses itself, belongs',
    },
    {
      of: 'neither: { misconception: deck-stretches, feedback: Someone',
      as: 'neither: { misconception: deck, feedback: Someone',
      reads:
        'the “wrong.neither.misconception” of item “crowd” of question “who-is-who”: there is no misconception “deck”; there are “deck-stretches” and “booking-is-boarding”',
    },
  ])
})

describe('a mistake in code to run in the head', () => {
  stops([
    {
      of: 'ask: 3',
      as: 'ask: 4',
      reads: 'the “ask” of question “tally” is 4, but there are 3 calls',
    },
    {
      of: 'ask: 3',
      as: 'ask: 1',
      at: 'calls:\n      - { event: { wheels: 4 } }',
      reads:
        'the “calls” of question “tally” ask for “4”, which the code prints in any environment',
    },
    {
      of: '- is: 3\n',
      as: '- is: 4\n',
      at: 'answers:',
      reads:
        'the “answers” of question “tally” have no entry for “3”, which the code prints with each call in an environment of its own',
    },
    {
      of: '- is: 9\n',
      as: '- is: 8\n',
      at: 'answers:',
      reads:
        'the “answers” of question “tally” have no entry for “9”, which the code prints with all calls in one environment',
    },
    {
      of: '- is: 9\n',
      as: '- { is: 7.0, misconception: deck-stretches, feedback: So it is. }\n      - is: 9\n',
      reads: 'answer 2 of question “tally” is what the code prints',
    },
    {
      of: 'ask: 3',
      as: 'ask: 3\n    prints: log',
      at: 'prints: log',
      reads:
        'the “prints” of question “tally” is “log”, but call 3 writes 0 lines; one can be asked for',
    },
    {
      of: 'return wheels\n',
      as: 'return Math.random()\n',
      at: 'code: |\n      type',
      reads: 'the “code” of question “tally” prints something else each time it runs',
    },
    {
      of: 'return wheels\n',
      as: 'return wheals\n',
      at: 'calls:\n      - { event: { wheels',
      reads:
        'the “calls” of question “tally” ask for “ReferenceError: wheals is not defined”, which the code prints in any environment',
    },
  ])
})

describe('a mistake in a fault', () => {
  stops([
    {
      of: '- line: 2',
      as: '- line: 9',
      at: 'line: 9',
      reads: 'the “line” of line 1 of question “leak” is 9, where the code has nothing',
    },
    {
      of: '- line: 2',
      as: '- line: 5',
      at: 'line: 5\n        misconception: booking',
      reads: 'the “line” of line 3 of question “leak” is a line that stands in the list already',
    },
    {
      of: '        correct: true\n        feedback: Doors',
      as: '        feedback: Doors',
      at: 'lines:',
      reads: 'the “lines” of question “leak” contain no right one; one is, by “correct: true”',
    },
    {
      of: 'misconception: deck-stretches, feedback: Roads',
      as: 'feedback: Roads',
      reads: 'hop “road” of question “way” is wrong and names no “misconception”',
    },
    {
      of: 'hops:',
      as: 'code: Sail.\n    hops:',
      reads: 'the “code” of question “way” has no “lines” to choose from',
    },
    {
      of: '    lang: yaml\n',
      as: '',
      at: '- id: leak',
      reads: 'question “leak” has “lines” and no “code” with its “lang”',
    },
  ])
})

describe('a mistake in a line to draw', () => {
  stops([
    {
      of: 'at: [20, 40, 80, 160]',
      as: 'at: [20, 40, 160, 80]',
      reads: 'the “key.over.at” of question “curve” are not in rising order',
    },
    {
      of: 'at: [20, 40, 80, 160]',
      as: 'at: [20, 40, 85, 160]',
      reads:
        'the “key.over.at” of question “curve”: the control “cars” cannot stand at 85; it goes from 0 to 200 in steps of 10',
    },
    {
      of: 'control: cars,',
      as: 'control: car,',
      reads:
        'the “key.over.control” of question “curve”: there is no control “car”; did you mean “cars”?',
    },
    {
      of: 'control: cars, at: [20, 40, 80, 160]',
      as: 'control: places, at: [20, 40, 80, 160]',
      reads:
        'the “key.over.at” of question “curve” hold 160, which the provider refuses: The harbour takes ferries of 100 places at most.',
    },
    {
      of: 'tolerance: 10',
      as: 'tolerance: 1',
      reads:
        'the “tolerance” of question “curve” is 1, less than half a step: no slider may come near enough',
    },
    {
      of: 'tolerance: 10\n    min: 0\n    max: 100\n    step: 5',
      as: 'tolerance: 0.2\n    min: 0\n    max: 100\n    step: 0.1',
      reads:
        'the “tolerance” of question “curve” is 0.2, but at 40 single runs give 0 to 0.79: the answer is ambiguous',
    },
    {
      of: 'max: 100',
      as: 'max: 60',
      reads: 'the “max” of question “curve” is too narrow: at 160 a curve is at 74.9',
    },
    {
      of: 'max: 100',
      as: 'max: 0',
      reads: 'the “max” of question “curve” is 0, and “min” is 0',
    },
    {
      of: 'tolerance: 10',
      as: 'tolerance: 60',
      reads:
        'the “tolerance” of question “curve” is so wide that the believed curve earns more than half of the points',
    },
    {
      of: 'hints: [How many places are there?, There are 40.]',
      as: 'hints: [One, Two, Three, Four]',
      reads: 'the “hints” of question “curve” is a list, where a list of at most three belongs',
    },
  ])
})
