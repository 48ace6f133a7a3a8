import { lessonStates, stateWords } from '../lib/lesson-state.ts'
import { $attempts } from '../stores/progress.ts'

/** Shows the state of every lesson that the page names. */
class CourseMap extends HTMLElement {
  #stop: (() => void) | undefined

  connectedCallback(): void {
    const course = JSON.parse(this.dataset['course']!)
    this.#stop = $attempts.subscribe((attempts) => {
      for (const [slug, state] of lessonStates(course, attempts))
        for (const stop of this.querySelectorAll(`[data-lesson="${slug}"]`)) {
          stop.querySelector('use')?.setAttribute('href', `#s-${state}`)
          const text = stop.querySelector('[data-state]')
          if (text) text.textContent = stateWords[state]
        }
    })
  }

  disconnectedCallback(): void {
    this.#stop?.()
  }
}

customElements.define('course-map', CourseMap)
