import { type Confidence, seenFirst } from '../lib/attempts.ts'
import { parseNumber } from '../quiz/parse-number.ts'
import { knowsOutcome, predictionOf, wasSeenFirst } from '../stores/predictions.ts'
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
    if (knowsOutcome(this.#question)) delete this.#lab?.dataset['veil']
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

  #field(name: string): HTMLInputElement {
    return this.querySelector(`[name=${name}]`)!
  }

  /** The number as people write it, with a point or a comma, or nothing. */
  get #number(): number | undefined {
    return parseNumber(this.#field('answer').value, this.querySelector('.unit')!.textContent)
  }

  /** The slider and the number field are two handles of one value. */
  #follow({ name, value }: HTMLInputElement): void {
    if (name === 'slider') this.#field('answer').value = value
    else if (name !== 'answer') return
    else if (this.#number !== undefined) this.#field('slider').value = String(this.#number)
    this.querySelector('[data-part=missing]')!.textContent = ''
  }

  #commit(): void {
    const sure = new FormData(this.querySelector('form')!).get('sure')
    const number = this.#number
    const { min, max } = this.#field('slider')
    const isOnScale = number !== undefined && number >= Number(min) && number <= Number(max)
    const missing =
      number === undefined
        ? 'Put a number down first.'
        : !isOnScale
          ? `Put down a number from ${min} to ${max}.`
          : sure === null
            ? 'Say how sure you are, too.'
            : ''
    this.querySelector('[data-part=missing]')!.textContent = missing
    if (missing) return this.#field(isOnScale ? 'sure' : 'answer').focus()
    const isSeen = this.#lab?.dataset['veil'] !== 'prediction'
    recordAttempt({
      question: this.#question,
      revision: 1,
      answer: isSeen ? [String(number), seenFirst] : [String(number)],
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
    this.querySelector<HTMLElement>('[data-seen]')!.hidden = !wasSeenFirst(this.#question)
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
