import { $attempts } from '../stores/progress.ts'

/** Ticks a task when a run of the simulation beside it meets the task's goals. */
class GuidedTasks extends HTMLElement {
  connectedCallback(): void {
    this.closest('section')?.addEventListener('sim-run', this)
    const done = new Set($attempts.get().map(({ question }) => question))
    for (const task of this.querySelectorAll<HTMLElement>('[data-task]'))
      if (done.has(task.dataset['task']!)) tick(task)
  }

  async handleEvent(event: Event): Promise<void> {
    const { followRun } = await import('./guided-tasks-live.ts')
    followRun(this, event as CustomEvent, tick)
  }
}

function tick(task: Element): void {
  task.classList.add('did')
  task.querySelector('.seen')?.removeAttribute('hidden')
}

customElements.define('guided-tasks', GuidedTasks)
