import type { Question } from '../../quiz/index.ts'
import { moveItem } from './order-items.ts'
import { drawLine } from './predict-sliders.ts'

/** What one kind of question can do in a browser beyond being filled in. */
interface Extra {
  /** After the form was filled or opened by the page. */
  readonly follow?: (form: HTMLFormElement) => void
  readonly handle?: (form: HTMLFormElement, event: Event) => void
}

export const extras: { readonly [K in Question['kind']]?: Extra } = {
  order: { handle: moveItem },
  predict: { follow: drawLine, handle: drawLine },
}
