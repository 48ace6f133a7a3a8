import { formatNumber } from '../../lib/format.ts'
import type { Option } from '../../quiz/kind.ts'
import { reachOf, type Band } from '../../quiz/number.ts'
import { codeOf } from '../questions/code-of.ts'
import { decimalsOf } from '../questions/say-number.ts'
import type { KindPart, Label as Shown, Piece } from '../questions/rendered.ts'
import type { Choice, Label, Task } from './portable.ts'

/** The task, and what is asked of it beyond the prompt, as HTML; or why it cannot leave the site. */
export type Reading =
  | {
      readonly task: Task
      readonly more?: string
      /** What is explained whatever the answer is, before all else. */
      readonly told?: string
    }
  | { readonly not: string }

/** What the build makes of a question of this kind. */
export type PartOf<Kind, Part = KindPart> = Part extends {
  readonly marking: { readonly kind: infer Own }
}
  ? Kind extends Own
    ? Part
    : never
  : never

/** The explanation of that name; empty if there is none. One piece may go by several names. */
const find = (pieces: readonly Piece[], name: string): Piece | undefined =>
  pieces.find((piece) => piece.name.split(' ').includes(name))

export const say = (pieces: readonly Piece[], name: string): string =>
  find(pieces, name)?.html ?? ''

const toLabel = ({ id, label }: Shown): Label => ({ id, html: label })

export function readChoices(
  labels: readonly Shown[],
  marks: readonly Option[],
  pieces: readonly Piece[],
  prefix = '',
): readonly Choice[] {
  return labels.map((label) => {
    const { correct } = marks.find(({ id }) => id === label.id)!
    const name = `${prefix}${label.id}`
    const feedback = say(pieces, `chosen:${name}`) || say(pieces, `missed:${name}`)
    return { ...toLabel(label), correct, feedback }
  })
}

export function readNumber({ marking, pieces }: PartOf<'number'>): Reading {
  const { key, tolerance, unit, bands } = marking
  const near =
    tolerance > 0 && ` Up to ${formatNumber(tolerance, decimalsOf(tolerance))} more or less counts.`
  return {
    more: `<p>Answer with a number${unit && ` in ${unit}`}.${near || ''}</p>`,
    task: {
      shape: 'number',
      key,
      tolerance,
      unit,
      ranges: bands.map((band, index) => {
        const { about, html } = find(pieces, `band:${index}`)!
        return { ...boundsOf(band, tolerance), about, feedback: html }
      }),
      otherwise: say(pieces, 'band:otherwise'),
    },
  }
}

function boundsOf({ from, to, near }: Band, tolerance: number) {
  if (near === undefined) return { from, to, isClosed: false }
  const reach = reachOf(near, tolerance)
  return { from: near - reach, to: near + reach, isClosed: true }
}

export function readOrder({ marking, sequence, pieces }: PartOf<'order'>): Reading {
  return {
    more: '<p>Put them in order, from first to last.</p>',
    task: {
      shape: 'order',
      found: sequence.map(toLabel),
      sequence: marking.sequence,
      slips: marking.slips.map((slip, index) => {
        const { about, html } = find(pieces, `slip:${index}`)!
        return { ...slip, about, feedback: html }
      }),
    },
  }
}

export function readMatch({ marking, categories, items, pieces }: PartOf<'match'>): Reading {
  return {
    task: {
      shape: 'sort',
      categories: categories.map(toLabel),
      items: items.map((item) => ({
        ...toLabel(item),
        in: marking.items.find(({ id }) => id === item.id)!.in,
      })),
      wrong: marking.items.flatMap((item) =>
        marking.categories
          .filter((category) => category !== item.in)
          .map((category) => {
            const { about, html } = find(pieces, `chosen:${item.id}=${category}`)!
            return { item: item.id, category, about, feedback: html }
          }),
      ),
    },
  }
}

export function readTrace({
  marking,
  code,
  calls,
  environments,
  prints,
  pieces,
}: PartOf<'trace'>): Reading {
  const asked = calls.findIndex(({ isAsked }) => isAsked) + 1
  const said = calls.map(
    ({ call, environment }) =>
      `<li>${codeOf(call)}${environments > 1 ? ` in environment ${environment}` : ''}</li>`,
  )
  return {
    more: `<pre>${codeOf(code)}</pre><ol>${said.join('')}</ol><p>What does call ${asked} ${prints === 'return' ? 'return' : 'write to its log'}?</p>`,
    task: {
      shape: 'text',
      key: marking.key,
      wrong: marking.answers.map((text, index) => ({
        text,
        feedback: say(pieces, `said:${index}`),
      })),
      otherwise: say(pieces, 'said:otherwise'),
    },
  }
}

/**
 * Lines are chosen from a list, by number and wording, since no code can be clicked elsewhere. What
 * is wrong with the right one is told to everybody, as it is here.
 */
export function readFault({ marking, candidates, code, pieces }: PartOf<'fault'>): Reading {
  const labels = candidates.map(({ id, label, line }) => ({
    id,
    label: code ? `Line ${line}: ${label}` : label,
  }))
  const choices = readChoices(labels, marking.candidates, pieces)
  return {
    told: choices.find(({ correct }) => correct)!.feedback,
    ...(code && { more: `<pre>${codeOf(code.text)}</pre>` }),
    task: {
      shape: 'choose',
      several: false,
      choices: choices.map((choice) => (choice.correct ? { ...choice, feedback: '' } : choice)),
    },
  }
}
