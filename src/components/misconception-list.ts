import { plain } from '../lib/fact-filter.ts'

/** Opens the entry that the address names, and shows only those that have the words asked for. */
class MisconceptionList extends HTMLElement {
  readonly #texts = new Map<HTMLDetailsElement, string>()

  connectedCallback(): void {
    for (const entry of this.querySelectorAll('details'))
      this.#texts.set(entry, plain(entry.textContent))
    for (const type of ['input', 'submit', 'click']) this.addEventListener(type, this)
    addEventListener('hashchange', this)
    this.#show()
    this.#open()
  }

  disconnectedCallback(): void {
    removeEventListener('hashchange', this)
  }

  handleEvent(event: Event): void {
    if (event.type === 'submit') return event.preventDefault()
    if (event.type === 'input') return this.#search()
    if (event.type === 'hashchange') return this.#open()
    const target = event.target as Element
    if (target.closest('[data-do=clear]')) {
      this.#clear()
      this.#field.focus()
    }
    // A link to the entry that the address names already changes nothing there.
    if (target.closest<HTMLAnchorElement>('a')?.hash === location.hash) this.#open()
  }

  get #field(): HTMLInputElement {
    return this.querySelector('input')!
  }

  #clear(): void {
    this.#field.value = ''
    this.#show()
  }

  /** What is found begins at the top, which may be far above if much had been read. */
  #search(): void {
    this.#show()
    if (this.getBoundingClientRect().top < 0) this.scrollIntoView()
  }

  #show(): void {
    const words = plain(this.#field.value).split(' ')
    let shown = 0
    for (const [entry, text] of this.#texts) {
      entry.hidden = !words.every((word) => text.includes(word))
      shown += Number(!entry.hidden)
    }
    for (const section of this.querySelectorAll('section')) {
      const left = section.querySelectorAll('details:not([hidden])').length
      section.hidden = left === 0
      const line = this.querySelector<HTMLElement>(`li:has(> [href="#${section.id}"])`)
      if (!line) continue
      line.hidden = left === 0
      line.querySelector('[data-part=count]')!.textContent = String(left)
    }
    const all = this.#texts.size
    this.querySelector('[role=status]')!.textContent =
      shown === all ? `${all} beliefs.` : `${shown || 'None'} of ${all} beliefs.`
    this.querySelector<HTMLElement>('.found [data-do=clear]')!.hidden = this.#field.value === ''
    this.querySelector<HTMLElement>('[data-part=nothing]')!.hidden = shown > 0
  }

  #open(): void {
    const entry = document.getElementById(location.hash.slice(1))
    if (!(entry instanceof HTMLDetailsElement) || !this.#texts.has(entry)) return
    if (entry.hidden) this.#clear()
    entry.open = true
    entry.scrollIntoView()
  }
}

customElements.define('misconception-list', MisconceptionList)
