import type { Choice } from '../../quiz/choice.ts'
import type { Fault } from '../../quiz/fault.ts'
import type { Match } from '../../quiz/match.ts'
import type { Multiple } from '../../quiz/multiple.ts'
import type { NumberQuestion } from '../../quiz/number.ts'
import type { Operate } from '../../quiz/operate.ts'
import type { Order } from '../../quiz/order.ts'
import type { Predict } from '../../quiz/predict.ts'
import type { Trace } from '../../quiz/trace.ts'
import type { TwoTier } from '../../quiz/two-tier.ts'
import type { Control, Value } from '../../sims/sim.ts'
import type { SaidGoal } from '../goals.ts'

/** A link to a state of a simulation that shows why. */
interface Run {
  readonly href: string
  readonly label: string
}

/** A piece of explanation, under the name that marking gives it, or several with spaces between.
 * Texts are HTML. */
export interface Piece {
  readonly name: string
  /** The answer that it speaks of. */
  readonly about: string
  readonly html: string
  readonly run?: Run
  /** Set where it explains the right answer and not a wrong one. */
  readonly isOfKey?: true
}

/** Something that can be chosen or moved. The label is HTML. */
export interface Label {
  readonly id: string
  readonly label: string
}

/** What one kind adds to what all questions have. */
interface Part<Marking> {
  /** What the browser needs to mark an answer. */
  readonly marking: Marking
  /** The right answer in words, as HTML; one item for each of several. */
  readonly key: readonly string[]
  readonly pieces: readonly Piece[]
  /** The misconception behind each wrong answer, by the text of it or the name of its piece. */
  readonly misconceptions: Readonly<Record<string, string>>
}

export interface OptionsPart extends Part<Choice | Multiple> {
  readonly options: readonly Label[]
}

export interface NumberPart extends Part<NumberQuestion> {}

export interface OperatePart extends Part<Operate> {
  /** A link to the state that the question begins with; the reader’s own positions are added. */
  readonly state: string
  readonly controls: readonly { readonly control: Control; readonly value: Value }[]
  readonly goals: readonly SaidGoal[]
}

export interface TwoTierPart extends Part<TwoTier> {
  readonly statements: readonly Label[]
  readonly reasonPrompt: string
  readonly reasons: readonly Label[]
}

export interface OrderPart extends Part<Order> {
  /** As the reader finds them. */
  readonly sequence: readonly Label[]
}

export interface MatchPart extends Part<Match> {
  readonly categories: readonly Label[]
  readonly items: readonly Label[]
}

export interface TracePart extends Part<Trace> {
  readonly code: string
  readonly calls: readonly {
    readonly call: string
    readonly environment: number
    readonly isAsked: boolean
  }[]
  /** How many there are. */
  readonly environments: number
  readonly prints: 'return' | 'log'
}

export interface FaultPart extends Part<Fault> {
  /** Where `code` is set, each with its line in it, from 1. */
  readonly candidates: readonly (Label & { readonly line: number })[]
  readonly code?: { readonly text: string; readonly lang: 'ts' | 'yaml' | 'json' }
}

export interface PredictPart extends Part<Predict> {
  readonly axis: {
    readonly label: string
    readonly over: string
    /** The positions in words. */
    readonly places: readonly string[]
    readonly unit: string
    readonly min: number
    readonly max: number
    readonly step: number
    readonly digits: number
  }
  /** How near is near enough, in words. */
  readonly counts: string
}

export type KindPart =
  | OptionsPart
  | NumberPart
  | OperatePart
  | TwoTierPart
  | OrderPart
  | MatchPart
  | TracePart
  | FaultPart
  | PredictPart

/** A question as it is asked once. Texts are HTML, except for the title. */
export type RenderedForm = KindPart & {
  readonly lesson: string
  readonly purpose: 'recall' | 'why' | 'transfer' | 'apply'
  readonly title: string
  readonly prompt: string
  readonly explanation: string
  readonly run?: Run
  /** Texts to open one by one. */
  readonly hints: readonly string[]
}

/** A question ready for the page: as everyone finds it first, and as it can be asked again. */
export type Rendered = RenderedForm & { readonly variants: readonly RenderedForm[] }
