import {
  filters,
  filtersHiding,
  plain,
  readFilters,
  type Filter,
  type Filters,
  type Listed,
} from '../lib/fact-filter.ts'

/** Shows the entries of the ledger that its form asks for, and keeps what it asks in the address. */
class FactsFilter extends HTMLElement {
  readonly #entries = new Map<Element | null, Listed>()
  #writing: ReturnType<typeof setTimeout> | undefined

  connectedCallback(): void {
    for (const entry of this.querySelectorAll<HTMLElement>('article')) {
      const { services = '', changed = '', confidence = '' } = entry.dataset
      const text = plain(`${entry.id} ${entry.textContent}`)
      this.#entries.set(entry, { text, services: services.split(' '), changed, confidence })
    }
    this.#ask(readFilters(Object.fromEntries(new URLSearchParams(location.search))))
    for (const type of ['input', 'change', 'submit', 'click']) this.addEventListener(type, this)
    addEventListener('hashchange', this)
    this.#show()
    // An address that asks for something is about the list, not about what stands above it.
    if (this.#isAsking && location.hash === '') this.scrollIntoView()
    this.#reveal(location.search !== '')
  }

  disconnectedCallback(): void {
    removeEventListener('hashchange', this)
  }

  handleEvent(event: Event): void {
    if (event.type === 'submit') return event.preventDefault()
    if (event.type === 'hashchange') return this.#reveal()
    if (event.type === 'click') {
      if (!(event.target as Element).closest('[data-do=clear]')) return
      this.#ask(readFilters({}))
      this.#field('q').focus()
    }
    this.#show(event.type === 'change')
    clearTimeout(this.#writing)
    // Some browsers refuse more than a hundred addresses in half a minute.
    this.#writing = setTimeout(() => this.#write(), 200)
  }

  get #asked(): Filters {
    return readFilters(Object.fromEntries(new FormData(this.querySelector('form')!)))
  }

  get #isAsking(): boolean {
    return filters.some((filter) => this.#field(filter).value !== '')
  }

  #ask(asked: Filters): void {
    for (const filter of filters) {
      const field = this.#field(filter)
      field.value = asked[filter]
      // A list that does not have the value would show nothing at all.
      if (field.value === '') field.value = ''
    }
  }

  #field(filter: Filter): HTMLInputElement | HTMLSelectElement {
    return this.querySelector(`[name=${filter}]`)!
  }

  #part(name: string): HTMLElement {
    return this.querySelector(`[data-part=${name}]`)!
  }

  /** A date is found fault with once it is complete. */
  #show(isComplete = false): void {
    const asked = this.#asked
    let shown = 0
    for (const [entry, listed] of this.#entries) {
      const isShown = filtersHiding(listed, asked).length === 0
      entry!.toggleAttribute('hidden', !isShown)
      shown += Number(isShown)
    }
    for (const topic of this.querySelectorAll('section')) {
      const count = topic.querySelectorAll('article:not([hidden])').length
      const item = this.querySelector<HTMLElement>(`li:has([href="#${topic.id}"])`)!
      topic.hidden = item.hidden = count === 0
      item.lastElementChild!.textContent = String(count)
    }
    const since = this.#field('since')
    const isWrong = since.value !== '' && asked.since === ''
    this.#part('clear').hidden = !this.#isAsking
    this.#part('nothing').hidden = shown > 0
    if (isWrong && !isComplete) return
    since.setAttribute('aria-invalid', String(isWrong))
    this.#say(shown, isWrong ? since.value : '')
  }

  #say(shown: number, wrong: string): void {
    const all = this.#entries.size
    const count = shown === all ? `${all} facts.` : `${shown || 'None'} of ${all} facts.`
    const fault = wrong && ` “${wrong}” is no date: write a year, or a day as 2025-10-24.`
    const said = this.#part('count')
    // The same sentence again would be read out again.
    if (said.textContent !== count + fault) said.textContent = count + fault
  }

  /** Shows the entry that the address names, by clearing what hides it. */
  #reveal(hasMoved = false): void {
    const entry = document.getElementById(location.hash.slice(1))
    const listed = this.#entries.get(entry)
    if (!listed) return
    const hiding = filtersHiding(listed, this.#asked)
    for (const filter of hiding) this.#field(filter).value = ''
    if (hiding.length > 0) {
      this.#show()
      this.#write(location.hash)
    }
    if (hasMoved || hiding.length > 0) entry!.scrollIntoView()
  }

  #write(hash = ''): void {
    const query = new URLSearchParams(location.search)
    for (const [filter, asked] of Object.entries(this.#asked))
      if (asked === '') query.delete(filter)
      else query.set(filter, asked)
    const search = query.size > 0 ? `?${query}` : ''
    history.replaceState(null, '', location.pathname + search + hash)
  }
}

customElements.define('facts-filter', FactsFilter)
