import { loadSim } from './load-sim.ts'

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
    const loaded = await Promise.all([
      loadSim(this.dataset['sim']!),
      import('./sim-challenge-live.ts'),
    ]).catch(() => undefined)
    if (!loaded) {
      this.querySelector('.verdict')!.textContent =
        'The simulation could not be loaded. Please reload the page.'
      return
    }
    const [{ sim, eras }, challenge] = loaded
    if (does === 'grade') return challenge.gradeSetting(this, sim, eras[0].rules)
    if (does === 'show') return challenge.showInLab(this, sim)
    challenge.follow(this, sim)
  }
}

customElements.define('sim-challenge', SimChallenge)
