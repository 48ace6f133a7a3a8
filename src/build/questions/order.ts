import { z } from 'astro/zod'
import { order as kind, type Order } from '../../quiz/order.ts'
import { renderInline } from '../markdown.ts'
import { figure, id } from '../schema.ts'
import { fields } from '../yaml.ts'
import { suggest } from '../../lib/nearest.ts'
import type { Desk } from './desk.ts'
import { drawOrder } from './draw-order.ts'
import { checkIds } from './options.ts'
import { explainWrong } from './piece.ts'
import type { Label, OrderPart } from './rendered.ts'
import { base, wrong } from './shape.ts'

const length = { error: 'a list of three to seven' }

export const order = fields('order question', {
  ...base,
  kind: z.literal('order'),
  /** In the right order. */
  items: z
    .array(fields('item of an order question', { id, text: figure }))
    .min(3, length)
    .max(7, length),
  /** What is said to readers who put `second` before `first`. */
  slips: z.array(fields('slip', { first: id, second: id, ...wrong })),
})

type Authored = z.infer<typeof order>

/** Things to put in order. */
export function buildOrder(question: Authored, desk: Desk): OrderPart {
  const { items, slips, revision } = question
  checkIds('items', items, desk)
  checkSlips(question, desk)
  const labels = items.map(({ id: item, text }, index): Label => {
    return { id: item, label: desk.at(['items', index, 'text'], () => renderInline(text)) }
  })
  const labelOf = (wanted: string) => labels.find(({ id: item }) => item === wanted)!.label
  const marking: Order = {
    kind: 'order',
    id: `${desk.lesson}/${question.id}`,
    revision,
    sequence: items.map((item) => item.id),
    slips: slips.map(({ first, second }) => ({ first, second })),
  }
  return {
    marking,
    key: labels.map(({ label }) => label),
    pieces: slips.map((slip, index) =>
      explainWrong(
        slip,
        {
          path: ['slips', index],
          name: `slip:${index}`,
          about: `${labelOf(slip.second)}, before ${labelOf(slip.first)}`,
        },
        desk,
      ),
    ),
    misconceptions: Object.fromEntries(
      slips.map(({ misconception }, index) => [`slip:${index}`, misconception]),
    ),
    sequence: drawWrong(labels, marking),
  }
}

/** A drawn order that is worth half of the points at most, so that there is something to do. */
function drawWrong(labels: readonly Label[], marking: Order): readonly Label[] {
  for (let draw = 0; ; draw++) {
    const drawn = drawOrder(labels, `${marking.id}/${draw}`)
    const answer = drawn.map(({ id: item }) => item)
    if (kind.mark(marking, answer, { measure: () => '' }).score <= 0.5) return drawn
  }
}

/** Every wrong order has two neighbours of the right one the wrong way round, so they need words. */
function checkSlips({ items, slips }: Authored, desk: Desk): void {
  const ids = items.map((item) => item.id)
  for (const [index, { first, second }] of slips.entries()) {
    for (const field of ['first', 'second'] as const)
      if (!ids.includes(slips[index]![field]))
        desk.fail(
          ['slips', index, field],
          `is about no item of the question; ${suggest(slips[index]![field], ids)}`,
        )
    if (ids.indexOf(first) >= ids.indexOf(second))
      desk.fail(['slips', index], `is none: “${first}” does not come before “${second}”`)
    if (slips.findIndex((slip) => slip.first === first && slip.second === second) < index)
      desk.fail(['slips', index], 'is about two items that another slip is about')
  }
  for (const [index, second] of ids.slice(1).entries()) {
    const first = ids[index]!
    if (!slips.some((slip) => slip.first === first && slip.second === second))
      desk.fail(
        ['slips'],
        `say nothing to readers who put “${second}” before “${first}”; each two neighbours need a slip`,
      )
  }
}
