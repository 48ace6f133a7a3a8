import type { Lab } from './sim-lab-live.ts'

/**
 * The frame of every simulation. The first picture is already on the page, so nothing is
 * loaded before the reader touches something or follows a link to a state.
 */
class SimLab extends HTMLElement {
  #lab: Promise<Lab | undefined> | undefined

  connectedCallback(): void {
    for (const type of ['input', 'click', 'submit', 'focusin', 'pointerover'])
      this.addEventListener(type, this)
    addEventListener('hashchange', this)
    document.addEventListener('click', this.#again)
    this.#followLink()
  }

  disconnectedCallback(): void {
    removeEventListener('hashchange', this)
    document.removeEventListener('click', this.#again)
  }

  async handleEvent(event: Event): Promise<void> {
    if (event.type === 'submit') return event.preventDefault()
    if (event.type === 'hashchange') return this.#followLink()
    // Pointing at the frame or tabbing into it is reason enough to fetch what a click will need.
    const lab = await this.#load()
    if (event.type === 'input' || event.type === 'click') lab?.handle(event)
  }

  #load(): Promise<Lab | undefined> {
    return (this.#lab ??= this.#create().catch(() => {
      this.#lab = undefined
      this.querySelector('[data-part=problems]')!.textContent =
        'The simulation could not be loaded. Please reload the page.'
      return undefined
    }))
  }

  async #create(): Promise<Lab> {
    const { openLab } = await import('./sim-lab-live.ts')
    return openLab(this)
  }

  /** A link to where the page already is changes nothing, so nothing else tells of it. */
  #again = ({ target }: Event): void => {
    const link = (target as Element).closest('a')
    if (link?.hash && link.hash === location.hash) void this.#followLink()
  }

  async #followLink(): Promise<void> {
    if (!location.hash.slice(1).split('&').includes(`sim=${this.dataset['sim']}`)) return
    const lab = await this.#load()
    lab?.show(location.hash)
  }
}

customElements.define('sim-lab', SimLab)
