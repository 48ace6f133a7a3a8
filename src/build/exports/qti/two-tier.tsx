import type { Html } from '../../../jsx/html.ts'
import type { TwoTier } from '../portable.ts'
import {
  ChoiceInteraction,
  Declaration,
  rightOf,
  tellChoices,
  toldOf,
  type Parts,
} from './parts.tsx'
import { both, isCorrect, score, tell, when } from './rules.tsx'

/** Two interactions in one item, which counts only if both are right. */
export function twoTier({ statements, ask, reasons, half }: TwoTier): Parts {
  const tiers = [
    { name: 'STATEMENT', choices: statements },
    { name: 'REASON', choices: reasons },
  ].map((tier) => ({ ...tier, told: toldOf(tier.choices, tier.name.toLowerCase()) }))
  const [statement, reason] = [isCorrect('STATEMENT'), isCorrect('REASON')]
  return {
    declarations: tiers.map(({ name, choices }) => (
      <Declaration name={name} type="identifier" right={rightOf(choices)} />
    )),
    body: (
      <div>
        <ChoiceInteraction name="STATEMENT" choices={statements} most={1} />
        <p>{ask}</p>
        <ChoiceInteraction name="REASON" choices={reasons} most={1} />
      </div>
    ),
    rules: [
      when(both(statement, reason), score(1)),
      when(both(statement, not(reason)), tell('half.statement')),
      when(both(not(statement), reason), tell('half.reason')),
      ...tiers.flatMap(({ name, told }) => tellChoices(told, name)),
    ],
    feedback: [
      { name: 'half.statement', html: half.statement },
      { name: 'half.reason', html: half.reason },
      ...tiers.flatMap(({ told }) => told.map(({ feedback }) => feedback)),
    ],
  }
}

const not = (condition: Html): Html => <not>{condition}</not>
