import type { Html } from '../../../jsx/html.ts'
import type { Label, Order, Sort } from '../portable.ts'
import { Declaration, markup, scoreByMap, toSimpleChoice, type Parts } from './parts.tsx'
import { base, has, identifier, isCorrect, precedes, score, tell, when } from './rules.tsx'

/** What is put in its place: into categories, or in order. */

export const sort = ({ categories, items, wrong }: Sort): Parts => ({
  declarations: [
    <Declaration
      type="directedPair"
      cardinality="multiple"
      right={items.map((item) => pair(item.id, item.in))}
      worth={items.map((item) => [pair(item.id, item.in), 1 / items.length])}
    />,
  ],
  body: (
    <matchInteraction responseIdentifier="RESPONSE" shuffle="false" maxAssociations={items.length}>
      <MatchSet labels={items} prefix="item" most={1} />
      <MatchSet labels={categories} prefix="category" most={items.length} />
    </matchInteraction>
  ),
  rules: [
    scoreByMap,
    ...wrong.map(({ item, category }, index) =>
      when(has('directedPair', pair(item, category)), tell(`place.${index}`)),
    ),
  ],
  feedback: wrong.map(({ feedback }, index) => ({ name: `place.${index}`, html: feedback })),
})

/** An item and a category may have the same name here, which QTI does not allow. */
const named = (prefix: string, id: string): string => identifier(`${prefix}.${id}`)

const pair = (item: string, category: string): string =>
  `${named('item', item)} ${named('category', category)}`

interface MatchSetProps {
  readonly labels: readonly Label[]
  readonly prefix: string
  readonly most: number
}

const MatchSet = ({ labels, prefix, most }: MatchSetProps) => (
  <simpleMatchSet>
    {labels.map(({ id, html }) => (
      <simpleAssociableChoice identifier={named(prefix, id)} matchMax={most}>
        {markup(html)}
      </simpleAssociableChoice>
    ))}
  </simpleMatchSet>
)

/** Each pair that stands the right way round earns its share; parts of one do not quite add up. */
export function order({ found, sequence, slips }: Order): Parts {
  const count = sequence.length
  const ids = sequence.map(identifier)
  const pairs = ids.flatMap((first, place) =>
    ids.slice(place + 1).map((second) => [first, second] as const),
  )
  return {
    declarations: [<Declaration type="identifier" cardinality="ordered" right={ids} />],
    body: (
      <orderInteraction responseIdentifier="RESPONSE" shuffle="false">
        {found.map(toSimpleChoice)}
      </orderInteraction>
    ),
    rules: [
      ...pairs.map(([first, second]) =>
        when(precedes(first, second, count), score(plus(1 / pairs.length))),
      ),
      when(isCorrect(), score(1)),
      ...slips.map(({ first, second }, index) =>
        when(precedes(identifier(second), identifier(first), count), tell(`slip.${index}`)),
      ),
    ],
    feedback: slips.map(({ feedback }, index) => ({ name: `slip.${index}`, html: feedback })),
  }
}

const plus = (share: number): Html => (
  <sum>
    <variable identifier="SCORE" />
    {base('float', share)}
  </sum>
)
