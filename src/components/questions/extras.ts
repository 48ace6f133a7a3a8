import type { Question } from '../../quiz/index.ts'

/** What one kind of question can do in a browser beyond being filled in. */
export interface Extra {
  /** After the form was filled or opened by the page. */
  readonly follow?: (form: HTMLFormElement) => void
  readonly handle?: (form: HTMLFormElement, event: Event) => void
}

/** Each is fetched when a question of its kind is first touched. */
export const extras: { readonly [K in Question['kind']]?: () => Promise<Extra> } = {
  order: () => import('./order-live.ts'),
  predict: () => import('./predict-live.ts'),
}
