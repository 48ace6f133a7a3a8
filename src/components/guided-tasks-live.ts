import { holds, parseGoal } from '../lib/goal.ts'
import { recordAttempt } from '../stores/progress.ts'
import type { RunDetail } from './sim-lab-live.ts'

/** Ticks what a run has met, says so, and records it. Tasks are told in the rules of today. */
export function followRun(
  host: HTMLElement,
  { detail: { names, state } }: CustomEvent<RunDetail>,
  tick: (task: Element) => void,
): void {
  if (state.asOf) return
  for (const task of host.querySelectorAll<HTMLElement>('[data-task]:not(.did)')) {
    const goals: string[] = JSON.parse(task.dataset['goals']!)
    if (!goals.every((goal) => holds(parseGoal(goal), names))) continue
    tick(task)
    host.querySelector('[role=status]')!.textContent = `Done: ${task.textContent.trim()}`
    const question = task.dataset['task']!
    recordAttempt({ question, revision: 1, answer: [], score: 1, context: 'lesson' })
  }
}
