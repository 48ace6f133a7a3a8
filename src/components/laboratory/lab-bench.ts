import type { SimState } from '../../sims/state.ts'
import type { Frame, RunDetail } from '../sim-lab-live.ts'
import type { Comparison } from './comparison-live.ts'

/**
 * What stands round a simulation in the laboratory: files of what is on screen, a comparison of
 * two settings, and traffic from a file. The code of each is fetched when it is first asked for.
 */
class LabBench extends HTMLElement {
  /** What the frame shows, once it has run anything but its first state. */
  #state: SimState | undefined
  #comparison: Promise<Comparison> | undefined

  connectedCallback(): void {
    for (const type of ['click', 'change', 'sim-run']) this.addEventListener(type, this)
    addEventListener('hashchange', this)
    void this.handleEvent(new Event('hashchange'))
  }

  disconnectedCallback(): void {
    removeEventListener('hashchange', this)
  }

  async handleEvent(event: Event): Promise<void> {
    const target = event.target instanceof Element ? event.target : this
    const tool = target.closest<HTMLElement>('[data-tool]')
    try {
      await this.#handle(event, tool?.dataset['tool'])
    } catch {
      ;(tool?.closest('section') ?? this).querySelector('[data-part=told]')!.textContent =
        'This could not be loaded. Please reload the page.'
    }
  }

  async #handle(event: Event, tool: string | undefined): Promise<void> {
    if (event.type === 'sim-run') {
      this.#state = (event as CustomEvent<RunDetail>).detail.state
      if (this.#frame.trace) (await import('./trace-live.ts')).tellUse(this.#frame)
      return (await this.#comparison)?.draw()
    }
    if (event.type === 'hashchange') {
      if (/[#&]a=/.test(location.hash)) (await this.#compare()).follow(location.hash)
      return
    }
    if (event.type === 'change') {
      if (tool === 'trace') await (await import('./trace-live.ts')).readTrace(this.#frame)
      return
    }
    if (tool === 'keep' || tool === 'forget') return (await this.#compare())[tool]()
    if (tool === 'remove') return (await import('./trace-live.ts')).removeTrace(this.#frame)
    if (tool !== 'svg' && tool !== 'png' && tool !== 'csv') return
    const [{ save }, loaded] = await Promise.all([import('./save-live.ts'), this.#load()])
    await save(tool, { ...loaded, frame: this.#frame, state: this.#state })
  }

  #compare(): Promise<Comparison> {
    return (this.#comparison ??= this.#create())
  }

  async #create(): Promise<Comparison> {
    const [{ createComparison }, loaded] = await Promise.all([
      import('./comparison-live.ts'),
      this.#load(),
    ]).catch((error: unknown) => {
      this.#comparison = undefined
      throw error
    })
    return createComparison(this, () => ({ ...loaded, frame: this.#frame, state: this.#state }))
  }

  async #load() {
    const { loadSim } = await import('../load-sim.ts')
    return loadSim(this.#frame.dataset['sim']!)
  }

  get #frame(): Frame {
    return this.querySelector('sim-lab')!
  }
}

customElements.define('lab-bench', LabBench)
