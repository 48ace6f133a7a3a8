/** Grades the reader's setting of a simulation; what that takes is loaded when first asked for. */
class SimChallenge extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', this)
    this.addEventListener('input', this)
    this.addEventListener('submit', this)
  }

  async handleEvent(event: Event): Promise<void> {
    if (event.type === 'submit') return event.preventDefault()
    const does = (event.target as Element).closest<HTMLElement>('[data-do]')?.dataset['do']
    if (event.type === 'click' && !does) return
    try {
      const { act } = await import('./sim-challenge-live.ts')
      await act(this, does)
    } catch {
      this.querySelector('.verdict')!.textContent =
        'The simulation could not be loaded. Please reload the page.'
    }
  }
}

customElements.define('sim-challenge', SimChallenge)
