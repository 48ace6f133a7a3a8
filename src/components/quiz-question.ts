import { $attempts } from '../stores/progress.ts'
import type { LiveQuestion } from './questions/live-question.ts'

/**
 * One question of any kind. What marks an answer and shows the marks is loaded when the reader
 * first touches the question, or at once if it has been answered before.
 */
class QuizQuestion extends HTMLElement {
  #live: Promise<LiveQuestion> | undefined
  #stop: (() => void) | undefined

  connectedCallback(): void {
    this.toggleAttribute('live', true)
    for (const type of ['submit', 'click', 'input', 'pointerdown'])
      this.addEventListener(type, this)
    this.#stop = $attempts.subscribe((attempts) => {
      const isAnswered = attempts.some(({ question }) => question === this.dataset['id'])
      if (this.#live || isAnswered) this.#wake((live) => live.follow())
    })
  }

  disconnectedCallback(): void {
    this.#stop?.()
  }

  handleEvent(event: Event): void {
    if (event.type === 'submit') event.preventDefault()
    this.#wake((live) => live.handle(event))
  }

  async #wake(act: (live: LiveQuestion) => void): Promise<void> {
    this.#live ??= import('./questions/live-question.ts').then((module) =>
      module.createLiveQuestion(this),
    )
    const live = await this.#live.catch(() => undefined)
    if (live) return act(live)
    this.querySelector('[data-part=ask]')!.textContent =
      'What marks your answer is not there; reload the page.'
  }
}

customElements.define('quiz-question', QuizQuestion)
