import type { Confidence } from '../../lib/attempts.ts'
import { sayValue } from '../lab-form.ts'

type Field = HTMLInputElement | HTMLSelectElement

export const findPart = (form: HTMLFormElement, name: string): HTMLElement =>
  form.querySelector<HTMLElement>(`[data-part=${name}]`)!

/** The options, or the field for a number; a question to operate has none. */
export const answerFields = (form: HTMLFormElement) =>
  form.querySelectorAll<HTMLInputElement>('[name=answer]')

/** What is filled in. A control of a simulation answers as `key=position`. */
export function readAnswer(form: HTMLFormElement): {
  readonly answer: readonly string[]
  readonly sure: Confidence | undefined
} {
  const filled = [...new FormData(form)].filter(([, value]) => value !== '')
  const sure = filled.find(([name]) => name === 'sure')
  return {
    answer: filled
      .filter(([name]) => name !== 'sure')
      .map(([name, value]) => (name === 'answer' ? String(value) : `${name}=${value}`)),
    sure: sure && (Number(sure[1]) as Confidence),
  }
}

/** The contrary of reading: controls that the answer does not name stay where they are. */
export function fillAnswer(form: HTMLFormElement, answer: readonly string[]): void {
  for (const field of answerFields(form))
    if (field.type === 'text') field.value = answer[0] ?? ''
    else field.checked = answer.includes(field.value)
  for (const control of form.querySelectorAll<Field>('.question-controls :is(input, select)')) {
    const start = `${control.name}=`
    const position = answer.find((text) => text.startsWith(start))
    if (position) control.value = position.slice(start.length)
    sayPosition(form, control)
  }
}

/** Repeats the position of a slider beside it. */
export function sayPosition(form: HTMLFormElement, { id, value }: Field): void {
  const output = form.querySelector(`output[for="${id}"] b`)
  if (output) output.textContent = sayValue(value)
}

/** Says what is missing, and leads there. */
export function askAgain(
  form: HTMLFormElement,
  text: string,
  field = '.answer :is(input, select)',
): void {
  findPart(form, 'ask').textContent = text
  form.querySelector<HTMLElement>(field)?.focus()
}
