import { shareOf } from '../format.ts'
import type { Choice, Choose } from '../portable.ts'
import {
  ChoiceInteraction,
  Declaration,
  rightOf,
  scoreByMap,
  tellChoices,
  toldOf,
  type Parts,
} from './parts.tsx'
import { has, identifier, isCorrect, score, tell, when } from './rules.tsx'

export const choose = ({ several, choices }: Choose): Parts =>
  several ? chooseSeveral(choices) : chooseOne(choices)

function chooseOne(choices: readonly Choice[]): Parts {
  const told = toldOf(choices)
  return {
    declarations: [<Declaration type="identifier" right={rightOf(choices)} />],
    body: <ChoiceInteraction choices={choices} most={1} />,
    rules: [when(isCorrect(), score(1)), ...tellChoices(told)],
    feedback: told.map(({ feedback }) => feedback),
  }
}

/** What is said of a right choice is said to those who leave it out. */
function chooseSeveral(choices: readonly Choice[]): Parts {
  const told = toldOf(choices)
  return {
    declarations: [
      <Declaration
        type="identifier"
        cardinality="multiple"
        right={rightOf(choices)}
        worth={choices.map(({ id, correct }) => [identifier(id), shareOf(correct, choices) / 100])}
      />,
    ],
    body: <ChoiceInteraction choices={choices} most={0} />,
    rules: [
      scoreByMap,
      ...told.map(({ id, correct, feedback }) => {
        const chosen = has('identifier', identifier(id))
        return when(correct ? <not>{chosen}</not> : chosen, tell(feedback.name))
      }),
    ],
    feedback: told.map(({ feedback }) => feedback),
  }
}
