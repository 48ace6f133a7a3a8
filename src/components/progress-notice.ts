import { $attempts, $notice } from '../stores/progress.ts'

/**
 * Says when progress is not being kept as it should, on every page. What is only in memory is
 * gone with the page, so the answers can be saved right here.
 */
class ProgressNotice extends HTMLElement {
  readonly #sentence = document.createElement('p')
  readonly #button = document.createElement('button')
  #stops: readonly (() => void)[] = []

  connectedCallback(): void {
    this.#sentence.setAttribute('role', 'status')
    this.#button.type = 'button'
    this.#button.className = 'plain'
    this.#button.textContent = 'Save as a file'
    this.#button.addEventListener('click', this)
    this.append(this.#sentence, this.#button)
    this.#stops = [$notice, $attempts].map((store) => store.subscribe(() => this.#show()))
  }

  disconnectedCallback(): void {
    for (const stop of this.#stops) stop()
  }

  async handleEvent(): Promise<void> {
    const { saveProgress } = await import('./report/save-progress.ts')
    saveProgress()
  }

  #show(): void {
    const notice = $notice.get()
    // The same sentence again would be read out again.
    if (this.#sentence.textContent !== notice) this.#sentence.textContent = notice
    this.#button.hidden = notice === '' || $attempts.get().length === 0
    this.toggleAttribute('data-quiet', notice === '')
  }
}

customElements.define('progress-notice', ProgressNotice)
