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

/** One of the answers that a question offers. */
export interface Option {
  readonly id: string
  readonly correct: boolean
}

export interface Mark {
  /** From 0 to 1. */
  readonly score: number
  /**
   * Which explanations belong to this answer, in order, by the names that the page gives them:
   * `chosen:<option>`, `missed:<option>`, `band:<index>`, `goal:<index>`, `slip:<index>`,
   * `said:<index>`, `curve:<world>`, with `otherwise` for what has no name of its own, `half:<tier>`,
   * and `key` for the right answer itself where the form cannot show it. The page may have none
   * under a name, where the explanation of the whole question says it all.
   */
  readonly feedback: readonly string[]
  /** The texts of a right answer, as far as the form can show them, chosen or not. */
  readonly right?: readonly string[]
  /** Whether what is right of an answer stays when the reader tries again. */
  readonly keeps?: boolean
  /** Why this is not an answer yet, in a sentence. A page that can ask again does. */
  readonly ask?: string
}

/** Marking is total: any list of strings gets a mark, nonsense gets 0. */
export interface Kind<Q extends BaseQuestion> {
  mark(question: Q, answer: readonly string[], outside: Outside): Mark
}

/** What a mark may need from elsewhere, handed in so that marking stays pure. */
export interface Outside {
  /**
   * The mean of each measure of the actual world over seeds that the reader has not seen,
   * or the sentence with which the provider refuses such settings.
   */
  readonly measure: (
    sim: string,
    values: Readonly<Record<string, number | string>>,
  ) => Readonly<Record<string, number>> | string
}
