/**
 * An item as other systems could have it: what is asked, what is right, and what is said. Between
 * ten kinds of question and three formats stand these six tasks. Texts are HTML unless they say
 * otherwise.
 */
export interface Portable {
  /** `lesson/question`; elsewhere its name, too. */
  readonly id: string
  readonly lesson: string
  readonly kind: string
  /** Plain text. */
  readonly purpose: string
  readonly prompt: string
  readonly explanation: string
  readonly hints: readonly string[]
  /** The misconceptions that its wrong answers come from, by id. */
  readonly misconceptions: readonly string[]
  /** How many more times it could be asked, each time with other numbers. */
  readonly variants: number
  /** Whether links of the site had to be taken out. */
  readonly hasLostLinks: boolean
  readonly task: Task
}

export type Task = Single | TwoTier

/** What asks one thing. */
export type Single = Choose | NumberTask | TextTask | Sort | Order

export interface Label {
  readonly id: string
  readonly html: string
}

export interface Choice extends Label {
  readonly correct: boolean
  /** What is said to those who choose it; to those who leave it out, if it is one right of several. */
  readonly feedback: string
}

export interface Choose {
  readonly shape: 'choose'
  /** Whether several may be right; each then earns its share, and wrong ones take a share away. */
  readonly several: boolean
  readonly choices: readonly Choice[]
}

export interface Range {
  readonly from?: number | undefined
  readonly to?: number | undefined
  /** Whether `to` itself belongs to it. */
  readonly isClosed: boolean
  readonly about: string
  readonly feedback: string
}

export interface NumberTask {
  readonly shape: 'number'
  readonly key: number
  readonly tolerance: number
  readonly unit: string
  /** Wrong numbers: at least `from`, up to `to`. The first that holds the answer explains it. */
  readonly ranges: readonly Range[]
  readonly otherwise: string
}

export interface TextTask {
  readonly shape: 'text'
  /** Plain text, as the wrong answers are. */
  readonly key: string
  readonly wrong: readonly { readonly text: string; readonly feedback: string }[]
  readonly otherwise: string
}

export interface Sort {
  readonly shape: 'sort'
  readonly categories: readonly Label[]
  readonly items: readonly (Label & { readonly in: string })[]
  /** What is said of an item in a category where it does not belong. */
  readonly wrong: readonly Wrong[]
}

interface Wrong {
  readonly item: string
  readonly category: string
  readonly about: string
  readonly feedback: string
}

export interface Order {
  readonly shape: 'order'
  /** As the reader finds them. */
  readonly found: readonly Label[]
  /** The ids in the right order. */
  readonly sequence: readonly string[]
  readonly slips: readonly Slip[]
}

/** What is said where `second` stands before `first`. */
interface Slip {
  readonly first: string
  readonly second: string
  readonly about: string
  readonly feedback: string
}

export interface TwoTier {
  readonly shape: 'two-tier'
  readonly statements: readonly Choice[]
  /** Plain text that stands between the two. */
  readonly ask: string
  readonly reasons: readonly Choice[]
  /** What is said to those who have only the one of them right. */
  readonly half: { readonly statement: string; readonly reason: string }
}
