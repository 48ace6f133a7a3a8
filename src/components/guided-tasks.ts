import type { RunDetail } from './sim-lab-live.ts'
import { $attempts, recordAttempt } from '../stores/progress.ts'

/** Ticks a task when a run of the simulation beside it meets the task's goals. */
class GuidedTasks extends HTMLElement {
  connectedCallback(): void {
    this.closest('section')?.addEventListener('sim-run', this)
    for (const { question } of $attempts.get())
      this.#tick(this.querySelector(`[data-task="${CSS.escape(question)}"]`))
  }

  async handleEvent(event: Event): Promise<void> {
    const { names, state } = (event as CustomEvent<RunDetail>).detail
    // Tasks are told in the rules of today.
    if (state.asOf) return
    const { holds, parseGoal } = await import('../lib/goal.ts')
    for (const task of this.querySelectorAll<HTMLElement>('[data-task]:not(.did)')) {
      const goals: string[] = JSON.parse(task.dataset['goals']!)
      if (!goals.every((goal) => holds(parseGoal(goal), names))) continue
      this.#tick(task)
      this.querySelector('[role=status]')!.textContent = `Done: ${task.textContent.trim()}`
      const question = task.dataset['task']!
      recordAttempt({ question, revision: 1, answer: [], score: 1, context: 'lesson' })
    }
  }

  #tick(task: Element | null): void {
    task?.classList.add('did')
    task?.querySelector('.seen')?.removeAttribute('hidden')
  }
}

customElements.define('guided-tasks', GuidedTasks)
