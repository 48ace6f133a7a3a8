import { renderInline, renderMarkdown } from '../markdown.ts'
import type { z } from 'astro/zod'
import type { Desk } from './desk.ts'
import { drawOrder } from './draw-order.ts'
import { explainWrong } from './piece.ts'
import type { Label, OptionsPart, Piece } from './rendered.ts'
import type { AuthoredOptions } from './schema.ts'
import type { option } from './shape.ts'

type Authored = z.infer<z.ZodObject<typeof option>> & { readonly missed?: string | undefined }

/** Options of which one is right, or several, and where they stand in the question. */
export interface AuthoredSet {
  readonly field: 'options' | 'reasons'
  readonly several: boolean
  readonly options: readonly Authored[]
  /** What their ids are called by in an answer: nothing, or `reason=`. */
  readonly prefix: string
  readonly fixedOrder: boolean
}

/** The questions with options to tick: one of them, or several. */
export function buildOptions(question: AuthoredOptions, desk: Desk): OptionsPart {
  const { id, revision, kind, options, fixedOrder } = question
  const several = kind === 'multiple'
  const { marks, labels, ...part } = buildSet(
    { field: 'options', several, options, prefix: '', fixedOrder },
    `${desk.lesson}/${id}`,
    desk,
  )
  return {
    marking: { id: `${desk.lesson}/${id}`, revision, kind, options: marks },
    ...part,
    options: labels,
  }
}

/** A set of options with everything that belongs to them; `name` draws their order. */
export function buildSet(set: AuthoredSet, name: string, desk: Desk) {
  const { field, several, options, prefix, fixedOrder } = set
  checkSet(set, desk)
  for (const index of options.keys()) checkOption(set, index, desk)

  const labels = options.map(({ id, text }, index): Label => {
    return { id, label: desk.at([field, index, 'text'], () => renderInline(text)) }
  })
  const pieces = options.flatMap((option, index): readonly Piece[] => {
    const { id, correct, misconception, feedback, missed, run } = option
    const about = labels[index]!.label
    const path = [field, index]
    if (correct && !(several && missed)) return []
    if (correct) {
      const html = desk.at([...path, 'missed'], () => renderMarkdown(missed!))
      return [{ name: `missed:${prefix}${id}`, about, html }]
    }
    const wrong = { misconception: misconception!, feedback: feedback!, run }
    return [explainWrong(wrong, { path, name: `chosen:${prefix}${id}`, about }, desk)]
  })
  return {
    marks: options.map(({ id, correct }) => ({ id, correct })),
    key: labels.filter((_, index) => options[index]!.correct).map(({ label }) => label),
    pieces,
    misconceptions: Object.fromEntries(
      options.flatMap(({ id, misconception }) =>
        misconception ? [[`${prefix}${id}`, misconception]] : [],
      ),
    ),
    labels: fixedOrder ? labels : drawOrder(labels, name),
  }
}

function checkSet({ field, several, options }: AuthoredSet, desk: Desk): void {
  const right = options.filter(({ correct }) => correct).length
  if (right === 0) desk.fail([field], 'contain no right one; an option is right by “correct: true”')
  if (!several && right > 1)
    desk.fail([field], `contain ${right} right ones; a choice has one, “multiple” may have more`)
  if (right === options.length) desk.fail([field], 'contain no wrong one')
  checkIds(field, options, desk)
}

/** Stops at an id that another of the list has. */
export function checkIds(
  field: string,
  list: readonly { readonly id: string }[],
  desk: Desk,
): void {
  const noun = field === 'categories' ? 'category' : field.replace(/s$/, '')
  for (const [index, { id }] of list.entries())
    if (list.findIndex((other) => other.id === id) < index)
      desk.fail([field, index], `has an id that another ${noun} of the question has`)
}

function checkOption({ field, several, options }: AuthoredSet, index: number, desk: Desk): void {
  const { correct, misconception, feedback, missed, run } = options[index]!
  const fail = (problem: string) => desk.fail([field, index], problem)
  if (correct) {
    if (misconception) fail('is right and names a misconception; only wrong ones come from one')
    if (run) fail('is right and has a “run”, which no one would see; the question may have one')
    if (!several) return
    if (!missed) fail('is right and has no “missed”, for readers who leave it out')
    if (feedback) fail('is right and has “feedback”, which no one would see; “missed” is shown')
    return
  }
  if (!misconception) fail('is wrong and names no “misconception”')
  if (!feedback) fail('is wrong and has no “feedback”')
  if (missed) fail('is wrong and has “missed”, which no one would see; “feedback” is shown')
}
