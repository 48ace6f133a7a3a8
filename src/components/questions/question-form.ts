import type { Confidence } from '../../lib/attempts.ts'

export type Field = HTMLInputElement | HTMLSelectElement

export const findPart = (form: HTMLFormElement, name: string): HTMLElement =>
  form.querySelector<HTMLElement>(`[data-part=${name}]`)!

/** Everything that is filled in to answer, the controls of a simulation included. */
export const answerFields = (form: HTMLFormElement) =>
  form.querySelectorAll<Field>('.answer :is(input, select)')

/** What a field says in an answer: its value, with its name unless that is `answer`. */
export const textOf = ({ name, value }: Field): string =>
  name === 'answer' ? value : `${name}=${value}`

export const isTick = ({ type }: Field): boolean => type === 'radio' || type === 'checkbox'

export const isFilled = (field: Field): boolean =>
  isTick(field) ? (field as HTMLInputElement).checked : field.value !== ''

/** Those that the reader has opened. */
const findHints = (form: HTMLFormElement) => form.querySelectorAll('[data-hint].open')

/** What is filled in. What an earlier try has locked belongs to it. */
export function readAnswer(form: HTMLFormElement): {
  readonly answer: readonly string[]
  readonly hints: readonly string[]
  readonly sure: Confidence | undefined
} {
  const sure = form.querySelector<HTMLInputElement>('[name=sure]:checked')
  return {
    answer: [...answerFields(form)].filter(isFilled).map(textOf),
    hints: [...findHints(form)].map((_, index) => `hint:${index + 1}`),
    sure: sure ? (Number(sure.value) as Confidence) : undefined,
  }
}

/** The contrary of reading: sliders that the answer does not name stay where they are. */
export function fillAnswer(form: HTMLFormElement, answer: readonly string[]): void {
  const sorted: Field[] = []
  for (const field of answerFields(form)) {
    const start = `${field.name}=`
    const position = answer.find((text) => text.startsWith(start))?.slice(start.length)
    if (field.type === 'hidden') sorted.push(field)
    else if (isTick(field)) (field as HTMLInputElement).checked = answer.includes(textOf(field))
    else if (field.name === 'answer') field.value = answer[0] ?? ''
    else if (position || field.closest('.match')) field.value = position ?? ''
    sayPosition(form, field)
  }
  // Those that the answer does not know stay behind the others, as they are.
  const placeOf = ({ value }: Field) => answer.indexOf(value) + 1 || Infinity
  for (const field of sorted.sort((a, b) => placeOf(a) - placeOf(b) || 0)) {
    const item = field.closest('li')!
    item.parentElement!.append(item)
  }
}

/** Repeats the position of a slider beside it. */
export function sayPosition(form: HTMLFormElement, { id, value }: Field): void {
  const output = id && form.querySelector(`output[for="${id}"] b`)
  if (output) output.textContent = value
}

/** Says what is missing, and leads there. */
export function askAgain(
  form: HTMLFormElement,
  text: string,
  field = '.answer :is(input, select, button):not([type=hidden], :disabled)',
): void {
  findPart(form, 'ask').textContent = text
  form.querySelector<HTMLElement>(field)?.focus()
}
