import { z } from 'astro/zod'
import { suggest } from '../../lib/nearest.ts'
import { renderInline } from '../markdown.ts'
import { figure, id } from '../schema.ts'
import { fields } from '../yaml.ts'
import type { Desk } from './desk.ts'
import { drawOrder } from './draw-order.ts'
import { checkIds } from './options.ts'
import { explainWrong } from './piece.ts'
import type { Label, MatchPart, Piece } from './rendered.ts'
import { base, several, wrong } from './shape.ts'

const few = { error: 'a list of two to five' }
const said = fields('entry of “wrong”', wrong)

export const match = fields('match question', {
  ...base,
  kind: z.literal('match'),
  categories: z
    .array(fields('category', { id, text: figure }))
    .min(2, few)
    .max(5, few),
  items: z
    .array(
      fields('item of a match question', {
        id: id.refine((name) => name !== 'sure' && name !== 'answer', {
          error: 'another word than “sure” and “answer”, which the form uses itself,',
        }),
        text: figure,
        in: id,
        /** What is said to those who put it into another category, by the category. */
        wrong: z.record(z.string(), said).default({}),
        /** The same for the categories that `wrong` does not name. */
        otherwise: said.optional(),
      }),
    )
    .min(2, several),
})

type Authored = z.infer<typeof match>

/** Things to sort into categories. */
export function buildMatch(question: Authored, desk: Desk): MatchPart {
  const { categories, items, revision, fixedOrder } = question
  const name = `${desk.lesson}/${question.id}`
  checkIds('categories', categories, desk)
  checkIds('items', items, desk)
  for (const index of items.keys()) checkItem(question, index, desk)

  const labelsOf = (field: 'categories' | 'items'): readonly Label[] =>
    question[field].map((one, index) => {
      return { id: one.id, label: desk.at([field, index, 'text'], () => renderInline(one.text)) }
    })
  const labels = { categories: labelsOf('categories'), items: labelsOf('items') }
  const say = (item: string, category: string) =>
    `${find(labels.items, item).label}: ${find(labels.categories, category).label}`
  const wrongs = items.map((item) =>
    categories
      .filter((category) => category.id !== item.in)
      .map((category) => ({ item, category: category.id, own: item.wrong[category.id] })),
  )
  return {
    marking: {
      kind: 'match',
      id: name,
      revision,
      categories: categories.map((category) => category.id),
      items: items.map((item) => ({ id: item.id, in: item.in })),
    },
    key: items.map((item) => say(item.id, item.in)),
    pieces: wrongs.flatMap((ofItem, index): readonly Piece[] => {
      const rest = ofItem.filter(({ own }) => !own)
      const { otherwise } = items[index]!
      return [
        ...ofItem.flatMap(({ item, category, own }) => {
          const path = ['items', index, 'wrong', category]
          const at = { path, name: `chosen:${item.id}=${category}`, about: say(item.id, category) }
          return own ? explainWrong(own, at, desk) : []
        }),
        ...(otherwise && rest.length > 0
          ? [
              explainWrong(
                otherwise,
                {
                  path: ['items', index, 'otherwise'],
                  name: rest.map(({ item, category }) => `chosen:${item.id}=${category}`).join(' '),
                  about: labels.items[index]!.label,
                },
                desk,
              ),
            ]
          : []),
      ]
    }),
    misconceptions: Object.fromEntries(
      wrongs
        .flat()
        .map(({ item, category, own }) => [
          `${item.id}=${category}`,
          (own ?? item.otherwise)!.misconception,
        ]),
    ),
    categories: labels.categories,
    items: fixedOrder ? labels.items : drawOrder(labels.items, name),
  }
}

const find = (labels: readonly Label[], wanted: string): Label =>
  labels.find((label) => label.id === wanted)!

function checkItem({ categories, items }: Authored, index: number, desk: Desk): void {
  const item = items[index]!
  const names = categories.map((category) => category.id)
  if (!names.includes(item.in))
    desk.fail(['items', index, 'in'], `is no category of the question; ${suggest(item.in, names)}`)
  for (const category of Object.keys(item.wrong)) {
    const path = ['items', index, 'wrong', category]
    if (!names.includes(category))
      desk.fail(path, `is about no category of the question; ${suggest(category, names)}`)
    if (category === item.in) desk.fail(path, 'is about the category in which the item belongs')
  }
  const unsaid = names.find((category) => category !== item.in && !item.wrong[category])
  if (unsaid && !item.otherwise)
    desk.fail(
      ['items', index],
      `says nothing to readers who put it under “${unsaid}”; that needs an entry in “wrong”, or “otherwise”`,
    )
  if (!unsaid && item.otherwise)
    desk.fail(['items', index, 'otherwise'], 'is seen by no one: “wrong” has every other category')
}
