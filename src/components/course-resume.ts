import type { LessonOutline } from '../lib/lesson-state.ts'
import { lessonStates } from '../lib/lesson-state.ts'
import { findResume } from '../lib/resume.ts'
import { $attempts } from '../stores/progress.ts'
import { sayDue, sayWhere } from './course/say-resume.ts'

type Lesson = LessonOutline & { readonly number: number }

/**
 * Leads to where the reader left, once there is something to go on with. The course is read from
 * the map on the same page, so that it is there once.
 */
class CourseResume extends HTMLElement {
  #stop: (() => void) | undefined

  connectedCallback(): void {
    const { lessons }: { lessons: readonly Lesson[] } = JSON.parse(
      document.querySelector<HTMLElement>('course-map')!.dataset['course']!,
    )
    this.#stop = $attempts.subscribe((attempts) => {
      if (attempts.length === 0) return
      const resume = findResume(lessons, attempts)
      const lesson = lessons.find(({ slug }) => slug === resume?.slug)
      if (resume && lesson) {
        const hash = resume.part && `#${resume.part}`
        this.#lead('go', `Go on with belief ${lesson.number}`, `lessons/${lesson.slug}/${hash}`)
      } else this.#lead('go', 'See your report', 'report/')
      const states = lessonStates({ lessons }, attempts)
      // The key of the map, where there is one with counts.
      for (const count of document.querySelectorAll<HTMLElement>('[data-count]')) {
        const alike = [...states.values()].filter((state) => state === count.dataset['count'])
        count.textContent = String(alike.length)
      }
      const due = lessons.filter(({ slug }) => states.get(slug) === 'due')
      if (due.length > 0)
        this.#lead('other', sayDue(due.map(({ number }) => number)), 'report/#again')
      this.#part('where').textContent = resume
        ? `${this.#beliefOf(resume.slug)} ${sayWhere(resume)}`.trim()
        : 'Every lesson that is out is done.'
    })
  }

  disconnectedCallback(): void {
    this.#stop?.()
  }

  #part(name: string): HTMLElement {
    return this.querySelector(`[data-part=${name}]`)!
  }

  #lead(part: string, text: string, path: string): void {
    const link = this.#part(part) as HTMLAnchorElement
    link.textContent = text
    link.href = this.dataset['root'] + path
  }

  #beliefOf(slug: string): string {
    const belief = document.querySelector(`[data-lesson="${slug}"] q`)?.textContent
    return belief ? `“${belief}”` : ''
  }
}

customElements.define('course-resume', CourseResume)
