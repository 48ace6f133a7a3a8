import { describe, expect, test } from 'vitest'
import { createQuizzes } from '../../../src/build/questions.ts'
import { replaced, sources, texts } from './ferry.ts'
import { stopsIn } from './stops.ts'

const file = 'src/content/quizzes/ferry.yaml'
const build = (text: string, from = sources) =>
  createQuizzes({ '../content/quizzes/ferry.yaml': text }, from)

const stops = stopsIn(texts.quiz)

describe('a mistake in any question', () => {
  stops([
    {
      of: 'title: A booking holds',
      as: 'titel: A booking holds',
      reads:
        'question “empty-booking” has the field “titel”, which no choice question has; did you mean “title”?',
    },
    {
      of: 'kind: operate',
      as: 'kind: opperate',
      reads: 'the “kind” of question “clear-quay” is “opperate”; did you mean “operate”?',
    },
    {
      of: 'purpose: why',
      as: 'purpose: because',
      reads:
        'the “purpose” of question “empty-booking” is “because”; there are “recall”, “why”, “transfer” and “apply”',
    },
    {
      of: '    explanation: 40 of 80 fit.\n',
      as: '',
      at: 'id: share-left',
      reads: 'question “share-left” has no “explanation”',
    },
    {
      of: '[the timetable](/timetable/)',
      as: '<a href="/timetable/">it</a>',
      at: 'explanation: |',
      reads:
        'the “explanation” of question “empty-booking”: the HTML “<a href="/timetable/">” has no place here; code belongs between backticks',
    },
    {
      of: 'run: { preset: holiday,',
      as: 'run: { preset: holidays,',
      reads:
        'the “run.preset” of question “empty-booking”: there is no preset “holidays”; did you mean “holiday”?',
    },
    {
      of: 'values: { places: 30 }',
      as: 'values: { spaces: 30 }',
      reads:
        'the “run.values.spaces” of question “empty-booking”: there is no control “spaces”; did you mean “places”?',
    },
    {
      of: 'values: { places: 30 }',
      as: 'values: { places: 35 }',
      reads:
        'the “run.values.places” of question “empty-booking”: the control “places” cannot stand at 35; it goes from 10 to 200 in steps of 10',
    },
    {
      of: 'run: { preset: holiday,',
      as: 'run: { sim: fery, preset: holiday,',
      reads:
        'the “run.sim” of question “empty-booking”: there is no simulation “fery”; did you mean “ferry”?',
    },
  ])

  test('an id that the lesson has used', () => {
    const text = replaced(texts.quiz, 'id: who-waits', 'id: empty-booking')
    expect(() => build(text)).toThrow(
      new Error(
        `${file}:23: question “empty-booking” has an id that is used already, at ${file}:2`,
      ),
    )
  })

  test('an id that another lesson has used', () => {
    const files = { 'a/ferry.yaml': texts.quiz, 'b/train.yaml': texts.quiz }
    expect(() => createQuizzes(files, sources)).toThrow(
      new Error(
        'b/train.yaml:2: question “empty-booking” has an id that is used already, at a/ferry.yaml:2',
      ),
    )
  })

  test('a run of the lesson’s simulation, where the lesson has none', () => {
    expect(() => build(texts.quiz, { ...sources, simOf: () => undefined })).toThrow(
      new Error(
        `${file}:21: the “run” of question “empty-booking” names no simulation, and lesson “ferry” has none of its own; add “sim”`,
      ),
    )
  })
})

describe('a mistake in options', () => {
  stops([
    {
      of: 'misconception: booking-is-boarding\n        feedback: A booking',
      as: 'misconception: bookings\n        feedback: A booking',
      reads:
        'the “misconception” of option “forty” of question “empty-booking”: there is no misconception “bookings”; there are “deck-stretches” and “booking-is-boarding”',
    },
    {
      of: '        misconception: deck-stretches\n        feedback: The deck ends',
      as: '        feedback: The deck ends',
      at: 'id: endless',
      reads: 'option “endless” of question “empty-booking” is wrong and names no “misconception”',
    },
    {
      of: '        feedback: The deck ends at the railing.\n',
      as: '',
      at: 'id: endless',
      reads: 'option “endless” of question “empty-booking” is wrong and has no “feedback”',
    },
    {
      of: 'text: 30, correct: true',
      as: 'text: 30',
      at: 'options:',
      reads:
        'the “options” of question “empty-booking” contain no right one; an option is right by “correct: true”',
    },
    {
      of: 'text: 40, since no one came',
      as: 'text: 40, since no one came\n        correct: true',
      at: 'options:',
      reads:
        'the “options” of question “empty-booking” contain 2 right ones; a choice has one, “multiple” may have more',
    },
    {
      of: 'text: 30, correct: true',
      as: 'text: 30, correct: true, misconception: deck-stretches',
      reads:
        'option “thirty” of question “empty-booking” is right and names a misconception; only wrong ones come from one',
    },
    {
      of: 'id: endless',
      as: 'id: forty',
      at: 'id: forty\n        text: As many',
      reads:
        'option “forty” of question “empty-booking” has an id that another option of the question has',
    },
    {
      of: 'text: As many as come',
      as: 'text: "As many\\n\\nas come"',
      reads:
        'the “text” of option “endless” of question “empty-booking”: it stands in a label, where one paragraph of text belongs',
    },
    {
      of: ', missed: Their places are not yours.',
      as: '',
      at: 'id: bookings',
      reads:
        'option “bookings” of question “who-waits” is right and has no “missed”, for readers who leave it out',
    },
    {
      of: 'missed: Their places are not yours.',
      as: 'missed: They are not yours., feedback: Right.',
      reads:
        'option “bookings” of question “who-waits” is right and has “feedback”, which no one would see; “missed” is shown',
    },
    {
      of: 'feedback: Paint takes no place.',
      as: 'feedback: Paint.\n        missed: Paint.',
      at: 'id: paint',
      reads:
        'option “paint” of question “who-waits” is wrong and has “missed”, which no one would see; “feedback” is shown',
    },
    {
      of: '        misconception: deck-stretches\n        feedback: Paint takes no place.',
      as: '        missed: Paint takes no place.\n        correct: true',
      at: 'options:\n      - { id: crowd',
      reads: 'the “options” of question “who-waits” contain no wrong one',
    },
  ])
})

describe('a mistake in the key of a number', () => {
  const key = 'key: { sim: ferry, preset: holiday, measure: left }'
  stops([
    {
      of: 'answer: 50',
      as: 'answer: 60',
      reads:
        'the “answer” of question “share-left” is 60, but the simulation gives 49.8; the tolerance is 5',
    },
    {
      of: 'tolerance: 5',
      as: 'tolerance: 0.2',
      reads:
        'the “tolerance” of question “share-left” is 0.2 to either side of 50, but single runs of the simulation give 49.5 to 50.4: the answer is ambiguous',
    },
    {
      of: 'tolerance: 5',
      as: 'tolerance: 5 %',
      reads:
        'the “tolerance” of question “share-left” is a share of a percentage; write percentage points, without %',
    },
    {
      of: 'tolerance: 5',
      as: 'tolerance: narrow',
      reads:
        'the “tolerance” of question “share-left” is “narrow”, where a number from 0, or a share of the answer such as “5 %”, belongs',
    },
    {
      of: 'tolerance: 5',
      as: 'tolerance: -5',
      reads:
        'the “tolerance” of question “share-left” is -5, where a number from 0, or a share of the answer such as “5 %”, belongs',
    },
    {
      of: `answer: 50\n    ${key}\n    tolerance: 5`,
      as: 'tolerance: 5',
      at: 'id: share-left',
      reads: 'question “share-left” has neither “answer” nor “key”',
    },
    {
      of: key,
      as: 'key: { sim: fery, preset: holiday, measure: left }',
      reads:
        'the “key.sim” of question “share-left”: there is no simulation “fery”; did you mean “ferry”?',
    },
    {
      of: key,
      as: 'key: { sim: ferry, preset: hollyday, measure: left }',
      reads:
        'the “key.preset” of question “share-left”: there is no preset “hollyday”; did you mean “holiday”?',
    },
    {
      of: key,
      as: 'key: { sim: ferry, preset: holiday, measure: lefft }',
      reads:
        'the “key.measure” of question “share-left”: there is no measure “lefft”; did you mean “left”?',
    },
    {
      of: key,
      as: 'key: { preset: holiday, values: { plces: 40 }, measure: left }',
      reads:
        'the “key.values.plces” of question “share-left”: there is no control “plces”; did you mean “places”?',
    },
    {
      of: key,
      as: 'key: { preset: holiday, values: { places: 110 }, measure: left }',
      reads:
        'the “key” of question “share-left” is a run that the provider refuses: The harbour takes ferries of 100 places at most.',
    },
    {
      of: key,
      as: 'key: { preset: holiday, values: { cars: 0 }, measure: early }',
      reads: 'the “key” of question “share-left” is about “early”, which this run does not measure',
    },
    {
      of: key,
      as: 'key: { sim: ferry, preset: holiday }',
      reads: 'the “key” of question “share-left” has neither “fact” nor “measure”',
    },
    {
      of: key,
      as: 'key: { measure: left }',
      reads: 'the “key” of question “share-left” has neither “fact” nor “preset”',
    },
    {
      of: key,
      as: 'key: { fact: deck-sice }',
      reads:
        'the “key.fact” of question “share-left”: there is no fact “deck-sice”; did you mean “deck-size”?',
    },
    {
      of: key,
      as: 'key: { fact: crossing }',
      reads:
        'the “key.fact” of question “share-left”: the value of fact “crossing” is not a number',
    },
    {
      of: key,
      as: 'key: { fact: deck-size, preset: holiday }',
      reads:
        'the “key” of question “share-left” names a fact and a “preset”; it is one or the other',
    },
    {
      of: key,
      as: 'key: { fact: deck-size }',
      at: 'answer: 50',
      reads:
        'the “answer” of question “share-left” is 50, but fact “deck-size” gives 1,000; the tolerance is 5',
    },
  ])
})

describe('a mistake in the bands of a number', () => {
  stops([
    {
      of: '{ to: 10, misconception: deck-stretches,',
      as: '{ misconception: deck-stretches,',
      reads: 'band 1 of question “share-left” has neither “from” nor “to”, nor “near”',
    },
    {
      of: '{ to: 10, misconception: deck-stretches,',
      as: '{ to: 60, misconception: deck-stretches,',
      reads: 'band 1 of question “share-left” holds the right answer, 50',
    },
    {
      of: 'from: 90,',
      as: 'from: 90, to: 80,',
      reads: 'band 2 of question “share-left” goes from 90 to 80, which is nothing',
    },
    {
      of: 'from: 90, misconception: booking-is-boarding',
      as: 'from: 90, misconception: bookings',
      reads:
        'the “misconception” of band 2 of question “share-left”: there is no misconception “bookings”; there are “deck-stretches” and “booking-is-boarding”',
    },
    {
      of: 'from: 90, misconception: booking-is-boarding,',
      as: 'from: 90,',
      reads: 'band 2 of question “share-left” has no “misconception”',
    },
    {
      of: '    otherwise: Divide the places by the cars.\n',
      as: '',
      at: 'id: share-left',
      reads: 'question “share-left” has no “otherwise”',
    },
  ])
})

describe('a mistake in a question to operate', () => {
  stops([
    {
      of: 'controls: [places, fare]',
      as: 'controls: [places, fares]',
      reads:
        'control 2 of question “clear-quay”: there is no control “fares”; did you mean “fare”?',
    },
    {
      of: "goals: ['left < 5', 'fare = low']",
      as: "goals: ['lost < 5', 'fare = low']",
      reads:
        'goal 1 of question “clear-quay”: “lost < 5” is about “lost”, which is neither a control nor a measure; did you mean “left”?',
    },
    {
      of: "goals: ['left < 5', 'fare = low']",
      as: "goals: ['left under 5', 'fare = low']",
      reads:
        'goal 1 of question “clear-quay”: “left under 5” is not a goal; a goal is a name, one of < <= > >= =, and a number or a word, as in “limit = 1000”',
    },
    {
      of: 'solution: { places: 80 }',
      as: 'solution: { cars: 20 }',
      reads:
        'the “solution.cars” of question “clear-quay” moves what the reader cannot; it is not among the “controls”',
    },
    {
      of: 'solution: { places: 80 }',
      as: 'solution: { places: 85 }',
      reads:
        'the “solution.places” of question “clear-quay”: the control “places” cannot stand at 85; it goes from 10 to 200 in steps of 10',
    },
    {
      of: 'solution: { places: 80 }',
      as: 'solution: { places: 110 }',
      reads:
        'the “solution” of question “clear-quay” is refused by the provider: The harbour takes ferries of 100 places at most.',
    },
    {
      of: 'solution: { places: 80 }',
      as: 'solution: { places: 80, fare: high }',
      reads: 'the “solution” of question “clear-quay” misses the goal “fare = low”: “fare” is high',
    },
    {
      of: 'preset: holiday\n    controls',
      as: 'preset: weekday\n    controls',
      at: 'goals:',
      reads:
        'the “goals” of question “clear-quay” are all met by the preset “weekday” as it stands; nothing is left to do',
    },
    {
      of: '      fare = low: { misconception: booking-is-boarding, feedback: A high fare is not a place. }\n',
      as: '',
      at: 'unmet:',
      reads: 'the “unmet” of question “clear-quay” says nothing about the goal “fare = low”',
    },
    {
      of: 'fare = low: {',
      as: 'fare = slow: {',
      reads:
        'the “unmet.fare = slow” of question “clear-quay” is about no goal of the question; did you mean “fare = low”?',
    },
    {
      of: '{ misconception: deck-stretches, feedback: There are',
      as: '{ misconception: deck, feedback: There are',
      reads:
        'the “unmet.left < 5.misconception” of question “clear-quay”: there is no misconception “deck”; there are “deck-stretches” and “booking-is-boarding”',
    },
    {
      of: '{ misconception: deck-stretches, feedback: There are',
      as: '{ feedback: There are',
      reads: 'the “unmet.left < 5” of question “clear-quay” has no “misconception”',
    },
  ])
})
