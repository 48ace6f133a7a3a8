import { z } from 'astro/zod'
import { renderInline, renderMarkdown } from '../markdown.ts'
import { figure, id, text } from '../schema.ts'
import { fields } from '../yaml.ts'
import { codeOf } from './code-of.ts'
import type { Desk } from './desk.ts'
import { checkIds } from './options.ts'
import { buildRun, explainWrong } from './piece.ts'
import type { FaultPart, Piece } from './rendered.ts'
import { base, run } from './shape.ts'

const few = { error: 'a list of three to five' }

const place = {
  correct: z.boolean().default(false),
  misconception: id.optional(),
  /** Of the right one: what is wrong there. Everyone reads it. */
  feedback: text,
  run: run.optional(),
}

export const fault = fields('fault question', {
  ...base,
  kind: z.literal('fault'),
  code: text.optional(),
  lang: z.enum(['ts', 'yaml', 'json']).optional(),
  /** The lines of the code to choose from, counted from 1. */
  lines: z
    .array(fields('line', { line: z.int().min(1), ...place }))
    .min(3, few)
    .max(5, few)
    .optional(),
  /** Or a chain of things, one behind the other. */
  hops: z
    .array(fields('hop', { id, text: figure, ...place }))
    .min(3, few)
    .max(5, few)
    .optional(),
})

type Authored = z.infer<typeof fault>
type Place = NonNullable<Authored['lines'] | Authored['hops']>[number]

/** A fault to be found in code, or on the way through a system. */
export function buildFault(question: Authored, desk: Desk): FaultPart {
  const { code, lang, lines, hops } = question
  const field = lines ? 'lines' : 'hops'
  const places: readonly Place[] | undefined = lines ?? hops
  if (!places || (lines && hops)) return desk.fail([], 'needs either “lines” or “hops”')
  if (lines && !(code && lang)) return desk.fail([], 'has “lines” and no “code” with its “lang”')
  if (hops && code !== undefined) return desk.fail(['code'], 'has no “lines” to choose from')
  if (hops) checkIds('hops', hops, desk)

  const written = (code ?? '').trimEnd().split('\n')
  const labels = places.map((one, index) => {
    if ('text' in one) {
      const label = desk.at(['hops', index, 'text'], () => renderInline(one.text))
      return { id: one.id, label, line: 0 }
    }
    const passage = written[one.line - 1]?.trim()
    if (!passage)
      return desk.fail(['lines', index, 'line'], `is ${one.line}, where the code has nothing`)
    if (lines!.findIndex(({ line }) => line === one.line) < index)
      desk.fail(['lines', index, 'line'], 'is a line that stands in the list already')
    return { id: nameLine(written, one.line), label: codeOf(passage), line: one.line }
  })
  checkPlaces(field, places, desk)
  return {
    marking: {
      kind: 'fault',
      id: `${desk.lesson}/${question.id}`,
      revision: question.revision,
      candidates: labels.map((label, index) => {
        return { id: label.id, correct: places[index]!.correct }
      }),
    },
    key: labels.filter((_, index) => places[index]!.correct).map(({ label }) => label),
    pieces: labels.map(({ id: name, label }, index): Piece => {
      const { correct, misconception, feedback, run: state } = places[index]!
      const at = { path: [field, index], name: `chosen:${name}`, about: label }
      if (!correct)
        return explainWrong({ misconception: misconception!, feedback, run: state }, at, desk)
      return {
        name: at.name,
        about: label,
        isOfKey: true,
        html: desk.at([field, index, 'feedback'], () => renderMarkdown(feedback)),
        ...(state && { run: buildRun(state, [field, index, 'run'], desk) }),
      }
    }),
    misconceptions: Object.fromEntries(
      labels.flatMap((label, index) => {
        const { misconception } = places[index]!
        return misconception ? [[label.id, misconception]] : []
      }),
    ),
    candidates: labels,
    ...(code && lang && { code: { text: code.trimEnd(), lang } }),
  }
}

/** A name that a line keeps when it moves, and loses when it says something else. */
function nameLine(written: readonly string[], line: number): string {
  const name = (passage: string) =>
    passage
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
      .slice(0, 60) || 'line'
  const own = name(written[line - 1]!)
  const before = written.slice(0, line - 1).filter((passage) => name(passage) === own).length
  return before === 0 ? own : `${own}-${before + 1}`
}

function checkPlaces(field: string, places: readonly Place[], desk: Desk): void {
  const right = places.filter(({ correct }) => correct).length
  if (right !== 1)
    desk.fail(
      [field],
      `contain ${right === 0 ? 'no right one' : `${right} right ones`}; one is, by “correct: true”`,
    )
  for (const [index, { correct, misconception }] of places.entries()) {
    if (correct && misconception)
      desk.fail([field, index], 'is right and names a misconception; only wrong ones come from one')
    if (!correct && !misconception)
      desk.fail([field, index], 'is wrong and names no “misconception”')
  }
}
