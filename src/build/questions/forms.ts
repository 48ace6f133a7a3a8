import type { Entry } from '../yaml.ts'
import { createDesk, type Desk, type Sources } from './desk.ts'
import { drawVariants, type Vary } from './draw.ts'
import { fill, mentions } from './fill.ts'
import { isName } from './formula.ts'
import { readNames } from './names.ts'
import type { Authored, Quiz } from './schema.ts'

/** An item as a reader meets it: one of its variants, with the names filled in. */
export interface Form {
  readonly item: Authored
  readonly desk: Desk
}

export type Forms = readonly [Form, ...Form[]]

/** Every form of an item, the one without scripts and on paper first; most items have no other. */
export function formsOf(entry: Entry<Quiz>, index: number, sources: Sources): Forms {
  const question = entry.data.questions[index]!
  const { vary } = question
  if (!vary) return [formOf(question, createDesk(entry, index, sources))]
  checkVary(question, vary, createDesk(entry, index, sources))
  const [first, ...others] = drawVariants(`${entry.name}/${question.id}`, vary).map((variant) =>
    formOf(question, createDesk(entry, index, sources, variant)),
  )
  return [first!, ...others]
}

function formOf(question: Authored, desk: Desk): Form {
  const key = keyOf(question)
  if (!question.vary && !key?.formula) return { item: question, desk }
  // The runs that a key speaks of may stand at what varies.
  const { variant, numbers, at } = desk
  const settled = fill({ key }, { variant, numbers, at })
  const names = readNames(settled.key, desk)
  return { item: fill(question, { variant, numbers: names, at }), desk }
}

/** The key of a question, if it is of the sort that formulas speak of. */
const keyOf = (question: Authored) =>
  'key' in question && question.key && 'where' in question.key ? question.key : undefined

/** Stops at what cannot vary, or varies without anyone’s noticing. */
function checkVary(question: Authored, vary: Vary, desk: Desk): void {
  const mentioned = mentions(question)
  for (const [name, values] of Object.entries(vary)) {
    const fail = (problem: string) => desk.fail(['vary', name], problem)
    if (!isName(name)) fail('is no name for a formula; a name is one word, such as perS')
    if (new Set(values).size < values.length) fail('has a value twice')
    if (!mentioned.includes(name)) fail('is used nowhere in the question')
  }
}
