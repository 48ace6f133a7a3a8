import type { Attempt } from '../lib/attempts.ts'
import { isRight, isUnknown } from '../lib/lesson-state.ts'
import { inWords } from '../lib/words.ts'
import { $attempts } from '../stores/progress.ts'

/** How far the reader is in a quiz, by the last answer to each question. */
class QuizScore extends HTMLElement {
  #stop: (() => void) | undefined

  connectedCallback(): void {
    this.#stop = $attempts.subscribe((attempts) => this.#show(attempts))
  }

  disconnectedCallback(): void {
    this.#stop?.()
  }

  #show(attempts: readonly Attempt[]): void {
    const questions = this.dataset['questions']!.split(' ')
    const last = questions.map((key) =>
      attempts.findLast(({ question, revision }) => `${question}@${revision}` === key),
    )
    const answered = last.filter((attempt) => attempt !== undefined)
    const right = answered.filter(isRight).length
    const next = last.indexOf(undefined)

    const place =
      next < 0 ? `All ${last.length} answered` : `Question ${next + 1} of ${last.length}`
    const score = `${right === 0 ? 'none' : inWords(right)} right`
    const said = answered.length === 0 ? place : `${place}, ${score}`
    this.querySelector('[data-part=said]')!.textContent = said
    const bar = this.querySelector('[data-part=bar]')!
    bar.ariaLabel = `${score} of ${answered.length} answered`
    for (const [index, mark] of [...bar.children].entries())
      mark.className = index === next ? 'next' : stateOf(last[index])
    // On a line that is cut the score stands alone.
    if (answered.length > 0)
      import('./quiz-findings.ts').then(
        ({ showFindings }) => showFindings(attempts),
        () => undefined,
      )
  }
}

/** Not to know is no wrong belief, so it is drawn apart from one. */
function stateOf(attempt: Attempt | undefined): string {
  if (!attempt) return ''
  if (isUnknown(attempt)) return 'unknown'
  if (isRight(attempt)) return 'right'
  return attempt.score > 0 ? 'partly' : 'wrong'
}

customElements.define('quiz-score', QuizScore)
