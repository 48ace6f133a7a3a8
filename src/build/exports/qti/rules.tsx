import type { Html } from '../../../jsx/html.ts'

/** The pieces of QTI’s response processing: expressions, and rules made of them. */

/** A name as QTI allows it. */
export function identifier(text: string): string {
  const name = text.replace(/[^\w.-]/g, '.')
  return /^[a-z_]/i.test(name) ? name : `_${name}`
}

type Value = 'identifier' | 'directedPair' | 'float' | 'string'

export const base = (type: Value, value: string | number): Html => (
  <baseValue baseType={type}>{value}</baseValue>
)

const response = (name = 'RESPONSE'): Html => <variable identifier={name} />

export const isCorrect = (name = 'RESPONSE'): Html => (
  <match>
    <variable identifier={name} />
    <correct identifier={name} />
  </match>
)

export const both = (one: Html, other: Html): Html => (
  <and>
    {one}
    {other}
  </and>
)

/** Whether a response of several values has this one. */
export const has = (type: Value, value: string): Html => (
  <member>
    {base(type, value)}
    <variable identifier="RESPONSE" />
  </member>
)

export const when = (condition: Html, ...rules: readonly Html[]): Html => (
  <responseCondition>
    <responseIf>
      {condition}
      {rules}
    </responseIf>
  </responseCondition>
)

/** The first that holds, and no other. */
export const firstOf = (
  cases: readonly (readonly [condition: Html, rule: Html])[],
  otherwise: Html,
): Html => (
  <responseCondition>
    {cases.map(([condition, rule], index) =>
      index === 0 ? (
        <responseIf>
          {condition}
          {rule}
        </responseIf>
      ) : (
        <responseElseIf>
          {condition}
          {rule}
        </responseElseIf>
      ),
    )}
    <responseElse>{otherwise}</responseElse>
  </responseCondition>
)

export const score = (value: number | Html): Html => (
  <setOutcomeValue identifier="SCORE">
    {typeof value === 'number' ? base('float', value) : value}
  </setOutcomeValue>
)

/** Adds to what is said. Several things can be. */
export const tell = (name: string): Html => (
  <setOutcomeValue identifier="FEEDBACK">
    <multiple>
      <variable identifier="FEEDBACK" />
      {base('identifier', name)}
    </multiple>
  </setOutcomeValue>
)

/** Whether one of `count` things stands before another, at whatever places. */
export function precedes(first: string, second: string, count: number): Html {
  const at = (place: number, id: string) => (
    <match>
      <index n={place}>{response()}</index>
      {base('identifier', id)}
    </match>
  )
  const places = Array.from({ length: count }, (_, place) => place + 1)
  return (
    <or>
      {places.flatMap((place) =>
        places
          .filter((later) => later > place)
          .map((later) => (
            <and>
              {at(place, first)}
              {at(later, second)}
            </and>
          )),
      )}
    </or>
  )
}
