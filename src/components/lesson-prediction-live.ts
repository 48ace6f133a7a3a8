import { type Confidence, seenFirst } from '../lib/attempts.ts'
import { parseNumber } from '../quiz/parse-number.ts'
import { predictionOf } from '../stores/predictions.ts'
import { recordAttempt } from '../stores/progress.ts'

const fieldOf = (host: HTMLElement, name: string): HTMLInputElement =>
  host.querySelector(`[name=${name}]`)!

/** The number as people write it, with a point or a comma, or nothing. */
const numberIn = (host: HTMLElement): number | undefined =>
  parseNumber(fieldOf(host, 'answer').value, host.querySelector('.unit')!.textContent)

const ask = (host: HTMLElement, text: string): void => {
  host.querySelector('[data-part=missing]')!.textContent = text
}

/** The slider and the number field are two handles of one value. */
export function follow(host: HTMLElement, { name, value }: HTMLInputElement): void {
  const number = numberIn(host)
  if (name === 'slider') fieldOf(host, 'answer').value = value
  else if (name === 'answer' && number !== undefined) fieldOf(host, 'slider').value = String(number)
  ask(host, '')
}

/** Records the number and how sure the reader is, or asks for what is missing. */
export function commit(host: HTMLElement, question: string, isSeen: boolean): void {
  // A second press on a slow line comes after the first was recorded.
  if (predictionOf(question) !== undefined) return
  const sure = new FormData(host.querySelector('form')!).get('sure')
  const number = numberIn(host)
  const { min, max } = fieldOf(host, 'slider')
  const isOnScale = number !== undefined && number >= Number(min) && number <= Number(max)
  const missing =
    number === undefined
      ? 'Put a number down first.'
      : !isOnScale
        ? `Put down a number from ${min} to ${max}.`
        : sure === null
          ? 'Say how sure you are, too.'
          : ''
  ask(host, missing)
  if (missing) return fieldOf(host, isOnScale ? 'sure' : 'answer').focus()
  recordAttempt({
    question,
    revision: 1,
    answer: isSeen ? [String(number), seenFirst] : [String(number)],
    score: 0,
    confidence: Number(sure) as Confidence,
    context: 'lesson',
  })
  host.querySelector<HTMLElement>('[data-run]')?.focus()
}
