import { createLedger } from '../../../src/build/facts.ts'
import { createInventory } from '../../../src/build/misconceptions.ts'
import { Html } from '../../../src/jsx/html.ts'
import { unknownName } from '../../../src/lib/nearest.ts'
import { createRandom } from '../../../src/sims/core/random.ts'
import { defineEngine, type Description, type Sim } from '../../../src/sims/sim.ts'
import factsText from '../../fixtures/content/facts/ferry.yaml?raw'
import misconceptionsText from '../../fixtures/content/misconceptions/ferry.yaml?raw'
import quizText from '../../fixtures/content/quizzes/ferry.yaml?raw'
import kindsText from '../../fixtures/content/quizzes/kinds.yaml?raw'

type Scenario = { readonly cars: number; readonly places: number; readonly fare: string }

const nothing = new Html('')

const description: Description = {
  title: 'A ferry',
  question: 'Does everyone get on?',
  controls: [
    {
      kind: 'range',
      key: 'cars',
      label: 'Cars',
      unit: 'cars',
      min: 0,
      max: 200,
      step: 10,
      why: 'Demand.',
      group: 'Quay',
    },
    {
      kind: 'range',
      key: 'places',
      label: 'Places',
      unit: 'places',
      min: 10,
      max: 200,
      step: 10,
      why: 'The deck.',
      group: 'Deck',
    },
    {
      kind: 'choice',
      key: 'fare',
      label: 'Fare',
      options: [
        { value: 'low', label: 'as it was' },
        { value: 'high', label: 'doubled' },
      ],
      why: 'Fewer come when it is high.',
      group: 'Quay',
    },
  ],
  presets: [
    {
      id: 'weekday',
      label: 'A weekday',
      story: 'Few come.',
      values: { cars: 20, places: 40, fare: 'low' },
    },
    { id: 'holiday', label: 'A holiday', story: 'Many come.', values: { cars: 80 } },
  ],
  rules: { deck: 'deck-size' },
  measures: [
    { key: 'left', label: 'Left on the quay', unit: '%', better: 'lower' },
    { key: 'early', label: 'Mean time before the departure', unit: 'min', better: 'neither' },
  ],
  stepMs: 1,
}

const engine = defineEngine<Scenario, { readonly left: number }>({
  worlds: () => ({ believed: 'The deck stretches.', actual: 'The deck has a size.' }),
  durationMs: () => 1,
  refuse: ({ places }, { deck = 0 }) =>
    places > deck / 10 ? `The harbour takes ferries of ${deck / 10} places at most.` : undefined,
  believe: () => ({ left: 0 }),
  simulate({ scenario: { cars, places, fare }, seed }) {
    const come = (fare === 'high' ? 0.5 : 1) * cars * (1 + 0.02 * (createRandom(seed)() - 0.5))
    return { left: Math.max(0, 100 * (1 - places / come)) }
  },
  measure: ({ left }) => ({ left }),
  says: () => nothing,
  posterMs: () => 0,
  view: () => ({ believed: nothing, actual: nothing }),
  tell: () => ({ believed: 'All are on board.', actual: 'Some are on board.' }),
})

/** The smallest simulation with noise, two worlds, a refusal, both kinds of control, and a measure
 * that no run has. */
export const ferry: Sim = { ...description, ...engine }

export const texts = {
  facts: factsText,
  misconceptions: misconceptionsText,
  quiz: quizText,
  kinds: kindsText,
}

const ledger = createLedger({ '../content/facts/ferry.yaml': factsText })

/** A course of one lesson about a ferry, whose simulation is not that of a real lesson. */
export const sources = {
  sims: { ferry },
  ledger,
  inventory: createInventory(
    { '../content/misconceptions/ferry.yaml': misconceptionsText },
    ledger,
    (lesson) => {
      if (lesson !== 'ferry') throw unknownName('lesson', lesson, ['ferry'])
    },
  ),
  simOf: (lesson: string) => (lesson === 'ferry' ? 'ferry' : undefined),
}

/** The text with one passage replaced. Fails if the passage is not there exactly once. */
export function replaced(text: string, passage: string, by: string): string {
  const parts = text.split(passage)
  if (parts.length !== 2) throw new Error(`“${passage}” is there ${parts.length - 1} times`)
  return parts.join(by)
}
