/**
 * A kind of question is a type and a pure `mark`. An answer is always a list of strings,
 * the values of a form's fields, so the browser needs no code for a single kind.
 */

/** What every question has. Texts stay on the page; marking needs none of them. */
export interface BaseQuestion {
  /** Written by hand, unique in the course, never reused: `lesson/question`. */
  readonly id: string
  /** Raised only when the right answer changes. */
  readonly revision: number
}

export interface Mark {
  /** From 0 to 1. */
  readonly score: number
  /**
   * Which explanations to show, in order, by the names that the page gives them:
   * `chosen:<option>`, `missed:<option>`, `band:<index>`. Never empty unless the score is 1.
   */
  readonly feedback: readonly string[]
}

/** Marking is total: any list of strings gets a mark, nonsense gets 0. */
export interface Kind<Q extends BaseQuestion> {
  mark(question: Q, answer: readonly string[], outside: Outside): Mark
}

/** What a mark may need from elsewhere, handed in so that marking stays pure. */
export interface Outside {
  /** The mean of each measure of the actual world over seeds that the reader has not seen. */
  readonly measure: (sim: string, values: Readonly<Record<string, number | string>>) => Readonly<Record<string, number>>
}
