import type { Html } from '../../../jsx/html.ts'
import type { NumberTask, Range, TextTask } from '../portable.ts'
import { Declaration, Field, type Parts } from './parts.tsx'
import { base, both, firstOf, score, tell } from './rules.tsx'

/** What is typed in: a number, or a text. The first wrong answer that fits explains it. */

export function askNumber({ key, tolerance, ranges, otherwise }: NumberTask): Parts {
  const isRight = isWithin(key - tolerance, key + tolerance, key)
  return {
    declarations: [<Declaration type="float" right={[String(key)]} />],
    body: <Field length={10} />,
    rules: [
      firstOf(
        [
          [isRight, score(1)],
          ...ranges.map((range, index) => [isIn(range), tell(`range.${index}`)] as const),
        ],
        tell('range.otherwise'),
      ),
    ],
    feedback: [
      ...ranges.map(({ feedback }, index) => ({ name: `range.${index}`, html: feedback })),
      { name: 'range.otherwise', html: otherwise },
    ],
  }
}

function isIn({ from, to, isClosed }: Range): Html {
  if (from === undefined) return compare('lt', to!)
  if (to === undefined) return compare('gte', from)
  return isClosed ? isWithin(from, to, to) : both(compare('gte', from), compare('lt', to))
}

/** The marking here forgives what binary fractions do to 0.1 + 0.2, so this does. */
function isWithin(least: number, most: number, size: number): Html {
  const slack = 1e-9 * Math.abs(size)
  return both(compare('gte', least - slack), compare('lte', most + slack))
}

function compare(how: 'gte' | 'lte' | 'lt', bound: number): Html {
  const Comparison = how
  return (
    <Comparison>
      <variable identifier="RESPONSE" />
      {base('float', bound)}
    </Comparison>
  )
}

export const askText = ({ key, wrong, otherwise }: TextTask): Parts => ({
  declarations: [<Declaration type="string" right={[key]} />],
  body: <Field length={20} />,
  rules: [
    firstOf(
      [
        [isText(key), score(1)],
        ...wrong.map(({ text }, index) => [isText(text), tell(`said.${index}`)] as const),
      ],
      tell('said.otherwise'),
    ),
  ],
  feedback: [
    ...wrong.map(({ feedback }, index) => ({ name: `said.${index}`, html: feedback })),
    { name: 'said.otherwise', html: otherwise },
  ],
})

const isText = (text: string): Html => (
  <stringMatch caseSensitive="false" substring="false">
    <variable identifier="RESPONSE" />
    {base('string', text)}
  </stringMatch>
)
