import type { Confidence } from '../lib/attempts.ts'
import { predictionOf } from '../stores/predictions.ts'
import { $attempts, recordAttempt } from '../stores/progress.ts'

/**
 * Takes one number and how sure the reader is of it, before anything runs. Once committed it
 * is locked, and drawn over the outcome of the simulation that waits for it.
 */
class LessonPrediction extends HTMLElement {
  #stop: (() => void) | undefined

  connectedCallback(): void {
    this.addEventListener('submit', this)
    this.addEventListener('input', this)
    this.addEventListener('click', this)
    const earlier = predictionOf(this.#question) !== undefined
    if (earlier) delete this.#lab?.dataset['veil']
    this.#stop = $attempts.subscribe(() => this.#show())
  }

  disconnectedCallback(): void {
    this.#stop?.()
  }

  handleEvent(event: Event): void {
    if (event.type === 'submit') {
      event.preventDefault()
      this.#commit()
    }
    if (event.type === 'input') this.#follow(event.target as HTMLInputElement)
    if (event.type === 'click' && (event.target as Element).closest('[data-read]'))
      delete this.#lab?.dataset['veil']
  }

  get #question(): string {
    return this.dataset['question']!
  }

  get #lab(): HTMLElement | null {
    return document.querySelector(`sim-lab[data-awaits="${this.#question}"]`)
  }

  /** The slider and the number field are two handles of one value. */
  #follow(field: HTMLInputElement): void {
    if (field.name !== 'answer' && field.name !== 'slider') return
    for (const other of this.querySelectorAll<HTMLInputElement>('[name=answer], [name=slider]'))
      if (other !== field) other.value = field.value
    this.querySelector('[data-part=missing]')!.textContent = ''
  }

  #commit(): void {
    const data = new FormData(this.querySelector('form')!)
    const answer = String(data.get('answer') ?? '').trim()
    const sure = data.get('sure')
    const { min, max } = this.querySelector<HTMLInputElement>('[name=answer]')!
    const missing =
      answer === '' || !Number.isFinite(Number(answer))
        ? 'Put a number down first.'
        : Number(answer) < Number(min) || Number(answer) > Number(max)
          ? `Put down a number from ${min} to ${max}.`
          : sure === null
            ? 'Say how sure you are, too.'
            : ''
    this.querySelector('[data-part=missing]')!.textContent = missing
    if (missing) {
      this.querySelector<HTMLInputElement>(
        sure === null && answer !== '' ? '[name=sure]' : '[name=answer]',
      )?.focus()
      return
    }
    recordAttempt({
      question: this.#question,
      revision: 1,
      answer: [answer],
      score: 0,
      confidence: Number(sure) as Confidence,
      context: 'lesson',
    })
    this.querySelector<HTMLElement>('[data-run]')?.focus()
  }

  #show(): void {
    const predicted = predictionOf(this.#question)
    this.querySelector('form')!.hidden = predicted !== undefined
    this.querySelector<HTMLElement>('.committed')!.hidden = predicted === undefined
    for (const place of document.querySelectorAll<HTMLElement>('[data-said]'))
      place.hidden = predicted === undefined
    if (predicted === undefined) return
    if (this.#lab?.dataset['veil'] === 'prediction') this.#lab.dataset['veil'] = 'run'
    for (const place of document.querySelectorAll('[data-predicted]'))
      place.textContent = String(predicted)
    this.#drawGap()
  }

  async #drawGap(): Promise<void> {
    const lab = this.#lab
    const numbers = lab?.querySelector<HTMLElement>('[data-gap]')?.dataset['numbers']
    if (!lab || !numbers) return
    const { measure } = JSON.parse(lab.querySelector<HTMLElement>('[data-gap]')!.dataset['gap']!)
    const { believed, actual } = JSON.parse(numbers)
    const { drawGap } = await import('./gap-figure.ts')
    drawGap(lab, { believed: { [measure]: believed }, actual: { [measure]: actual } }, true)
  }
}

customElements.define('lesson-prediction', LessonPrediction)
