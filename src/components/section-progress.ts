/** Marks which part of the lesson is being read, and which lie behind. */
class SectionProgress extends HTMLElement {
  #observer: IntersectionObserver | undefined

  connectedCallback(): void {
    const links = [...this.querySelectorAll('a')]
    const sections = links.map(({ hash }) => document.querySelector(hash))
    // A part is being read when it crosses a line a third down the window.
    this.#observer = new IntersectionObserver(
      (entries) => {
        const entered = entries.find(({ isIntersecting }) => isIntersecting)
        if (entered) this.#mark(links, sections.indexOf(entered.target))
      },
      { rootMargin: '-33% 0px -66% 0px' },
    )
    for (const section of sections) if (section) this.#observer.observe(section)
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect()
  }

  #mark(links: readonly HTMLAnchorElement[], now: number): void {
    links.forEach((link, index) => {
      link.parentElement!.className = index < now ? 'done' : index === now ? 'now' : ''
      if (index === now) link.setAttribute('aria-current', 'step')
      else link.removeAttribute('aria-current')
    })
  }
}

customElements.define('section-progress', SectionProgress)
