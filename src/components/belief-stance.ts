import type { Confidence } from '../lib/attempts.ts'
import { $attempts, recordAttempt } from '../stores/progress.ts'

/** Remembers where the reader stood before the lesson, and how sure. */
class BeliefStance extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('change', this)
    const last = $attempts.get().findLast(({ question }) => question === this.#question)
    if (!last) return
    this.#check('stance', last.answer[0])
    this.#check('sure', last.confidence)
    this.#thank()
  }

  handleEvent(): void {
    const data = new FormData(this.querySelector('form')!)
    const stance = data.get('stance')
    const sure = data.get('sure')
    if (typeof stance !== 'string' || sure === null) return
    recordAttempt({
      question: this.#question,
      revision: 1,
      answer: [stance],
      score: 0,
      confidence: Number(sure) as Confidence,
      context: 'lesson',
    })
    this.#thank()
  }

  get #question(): string {
    return this.dataset['question']!
  }

  #check(name: string, value: string | number | undefined): void {
    for (const field of this.querySelectorAll<HTMLInputElement>(`[name=${name}]`))
      field.checked = field.value === String(value)
  }

  #thank(): void {
    this.querySelector('[role=status]')!.textContent = 'Noted.'
  }
}

customElements.define('belief-stance', BeliefStance)
