import { renderInline, renderMarkdown } from '../markdown.ts'
import type { Desk } from './desk.ts'
import type { OptionsPart, Piece } from './rendered.ts'
import type { AuthoredOptions } from './schema.ts'

type Authored = AuthoredOptions['options'][number] & { readonly missed?: string | undefined }

/** The questions with options to tick: one of them, or several. */
export function buildOptions(question: AuthoredOptions, desk: Desk): OptionsPart {
  const { id, revision, kind } = question
  const options: readonly Authored[] = question.options
  checkSet(kind, options, desk)
  for (const [index, option] of options.entries()) checkOption(kind, option, index, desk)

  const labels = options.map((option, index) =>
    desk.at(['options', index, 'text'], () => renderInline(option.text)),
  )
  const pieces = options.flatMap((option, index): readonly Piece[] => {
    const field = kind === 'multiple' && option.correct ? 'missed' : 'feedback'
    const written = option[field]
    if (written === undefined) return []
    const html = desk.at(['options', index, field], () => renderMarkdown(written))
    const verb = field === 'missed' ? 'missed' : 'chosen'
    return [{ name: `${verb}:${option.id}`, about: labels[index]!, html }]
  })
  return {
    marking: {
      id: `${desk.lesson}/${id}`,
      revision,
      kind,
      options: options.map((option) => ({ id: option.id, correct: option.correct })),
    },
    key: labels.filter((_, index) => options[index]!.correct),
    pieces,
    misconceptions: Object.fromEntries(
      options.flatMap((option) =>
        option.misconception ? [[option.id, option.misconception]] : [],
      ),
    ),
    options: options.map((option, index) => ({ id: option.id, label: labels[index]! })),
  }
}

function checkSet(kind: AuthoredOptions['kind'], options: readonly Authored[], desk: Desk): void {
  const right = options.filter(({ correct }) => correct).length
  if (right === 0)
    desk.fail(['options'], 'contain no right one; an option is right by “correct: true”')
  if (kind === 'choice' && right > 1)
    desk.fail(
      ['options'],
      `contain ${right} right ones; a choice has one, “multiple” may have more`,
    )
  if (right === options.length) desk.fail(['options'], 'contain no wrong one')
  for (const [index, { id }] of options.entries())
    if (options.findIndex((other) => other.id === id) < index)
      desk.fail(['options', index], 'has an id that another option of the question has')
}

function checkOption(
  kind: AuthoredOptions['kind'],
  { correct, misconception, feedback, missed }: Authored,
  index: number,
  desk: Desk,
): void {
  const fail = (problem: string) => desk.fail(['options', index], problem)
  if (correct) {
    if (misconception) fail('is right and names a misconception; only wrong ones come from one')
    if (kind === 'choice') return
    if (!missed) fail('is right and has no “missed”, for readers who leave it out')
    if (feedback) fail('is right and has “feedback”, which no one would see; “missed” is shown')
    return
  }
  if (!misconception) return fail('is wrong and names no “misconception”')
  if (!feedback) fail('is wrong and has no “feedback”')
  if (missed) fail('is wrong and has “missed”, which no one would see; “feedback” is shown')
  desk.at(['options', index, 'misconception'], () => desk.inventory.getMisconception(misconception))
}
