import { Html } from '../../../jsx/html.ts'
import { toXhtml } from '../html.ts'
import type { Choice, Label } from '../portable.ts'
import { base, identifier, tell, when } from './rules.tsx'

/** What is said on an outcome, by the name under which rules ask for it. */
interface Feedback {
  readonly name: string
  readonly html: string
}

/** What an item of QTI consists of, beside what all items have. */
export interface Parts {
  readonly declarations: readonly Html[]
  readonly body: Html
  readonly rules: readonly Html[]
  readonly feedback: readonly Feedback[]
}

/** HTML of the build as the elements that it stands for. */
export const markup = (html: string): Html => new Html(toXhtml(html))

interface DeclarationProps {
  readonly name?: string
  readonly type: 'identifier' | 'directedPair' | 'float' | 'string'
  readonly cardinality?: 'single' | 'multiple' | 'ordered'
  readonly right: readonly string[]
  /** What each value of the response is worth, where the score is their sum. */
  readonly worth?: readonly (readonly [value: string, worth: number])[]
}

export const Declaration = ({
  name = 'RESPONSE',
  type,
  cardinality = 'single',
  right,
  worth,
}: DeclarationProps) => (
  <responseDeclaration identifier={name} cardinality={cardinality} baseType={type}>
    <correctResponse>
      {right.map((value) => (
        <value>{value}</value>
      ))}
    </correctResponse>
    {worth && (
      <mapping lowerBound="0" upperBound="1" defaultValue="0">
        {worth.map(([value, points]) => (
          <mapEntry mapKey={value} mappedValue={points} />
        ))}
      </mapping>
    )}
  </responseDeclaration>
)

/** The sum of what the values are worth; an empty response has none. */
export const scoreByMap: Html = when(
  <not>
    <isNull>
      <variable identifier="RESPONSE" />
    </isNull>
  </not>,
  <setOutcomeValue identifier="SCORE">
    <mapResponse identifier="RESPONSE" />
  </setOutcomeValue>,
)

export const toSimpleChoice = ({ id, html }: Label): Html => (
  <simpleChoice identifier={identifier(id)}>{markup(html)}</simpleChoice>
)

interface ChoiceProps {
  readonly name?: string
  readonly choices: readonly Choice[]
  /** How many may be chosen; 0 is any number. */
  readonly most: number
}

export const ChoiceInteraction = ({ name = 'RESPONSE', choices, most }: ChoiceProps) => (
  <choiceInteraction responseIdentifier={name} shuffle="false" maxChoices={most}>
    {choices.map(toSimpleChoice)}
  </choiceInteraction>
)

export const Field = ({ length }: { readonly length: number }) => (
  <p>
    <textEntryInteraction responseIdentifier="RESPONSE" expectedLength={length} />
  </p>
)

export const rightOf = (choices: readonly Choice[]): readonly string[] =>
  choices.filter(({ correct }) => correct).map(({ id }) => identifier(id))

/** Those of a set on which something is said, each with the name of it. */
export const toldOf = (choices: readonly Choice[], name = 'choice') =>
  choices
    .filter(({ feedback }) => feedback !== '')
    .map(({ feedback, ...choice }) => ({
      ...choice,
      feedback: { name: identifier(`${name}.${choice.id}`), html: feedback },
    }))

/** Says of each choice, where it is the response, what is to be said of it. */
export const tellChoices = (told: ReturnType<typeof toldOf>, name = 'RESPONSE'): readonly Html[] =>
  told.map(({ id, feedback }) =>
    when(
      <match>
        <variable identifier={name} />
        {base('identifier', identifier(id))}
      </match>,
      tell(feedback.name),
    ),
  )
