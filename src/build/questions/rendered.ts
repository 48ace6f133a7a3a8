import type { Choice } from '../../quiz/choice.ts'
import type { Multiple } from '../../quiz/multiple.ts'
import type { NumberQuestion } from '../../quiz/number.ts'
import type { Operate } from '../../quiz/operate.ts'
import type { Control, Value } from '../../sims/sim.ts'
import type { SaidGoal } from '../goals.ts'

/** A piece of explanation, under the name that marking gives it. Texts are HTML. */
export interface Piece {
  readonly name: string
  /** The answer that it speaks of. */
  readonly about: string
  readonly html: string
}

/** What one kind adds to what all questions have. */
interface Part<Marking> {
  /** What the browser needs to mark an answer. */
  readonly marking: Marking
  /** The right answer in words, as HTML; one item for each of several. */
  readonly key: readonly string[]
  readonly pieces: readonly Piece[]
  /** The misconception behind each wrong answer: by option, `band:<index>` or `goal:<index>`. */
  readonly misconceptions: Readonly<Record<string, string>>
}

export interface OptionsPart extends Part<Choice | Multiple> {
  readonly options: readonly { readonly id: string; readonly label: string }[]
}

export interface NumberPart extends Part<NumberQuestion> {}

export interface OperatePart extends Part<Operate> {
  readonly controls: readonly { readonly control: Control; readonly value: Value }[]
  readonly goals: readonly SaidGoal[]
}

export type KindPart = OptionsPart | NumberPart | OperatePart

/** A question ready for the page. Texts are HTML, except for the title. */
export type Rendered = KindPart & {
  readonly lesson: string
  readonly purpose: 'recall' | 'why' | 'transfer' | 'apply'
  readonly title: string
  readonly prompt: string
  readonly explanation: string
  readonly run?: { readonly href: string; readonly label: string }
}
