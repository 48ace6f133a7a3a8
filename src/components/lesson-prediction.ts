import { knowsOutcome, predictionOf, wasSeenFirst } from '../stores/predictions.ts'
import { $attempts } from '../stores/progress.ts'

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

  async handleEvent(event: Event): Promise<void> {
    const { type, target } = event
    if (type === 'submit') event.preventDefault()
    if (type === 'click') {
      if ((target as Element).closest('[data-read]')) delete this.#lab?.dataset['veil']
      return
    }
    const isSeen = this.#lab?.dataset['veil'] !== 'prediction'
    try {
      const { commit, follow } = await import('./lesson-prediction-live.ts')
      if (type === 'submit') commit(this, this.#question, isSeen)
      else follow(this, target as HTMLInputElement)
    } catch {
      this.querySelector('[data-part=missing]')!.textContent =
        'That could not be loaded. Please reload the page.'
    }
  }

  get #question(): string {
    return this.dataset['question']!
  }

  get #lab(): HTMLElement | null {
    return document.querySelector(`sim-lab[data-awaits="${this.#question}"]`)
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
    const lab = this.#lab
    if (lab) import('./gap-figure.ts').then(({ drawFirstGap }) => drawFirstGap(lab))
  }
}

customElements.define('lesson-prediction', LessonPrediction)
