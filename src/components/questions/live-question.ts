import type { Attempt, Confidence } from '../../lib/attempts.ts'
import { isAttemptAt } from '../../lib/lesson-state.ts'
import { mark, parseQuestion, type Question } from '../../quiz/index.ts'
import type { Outside } from '../../quiz/kind.ts'
import { $attempts, recordAttempt } from '../../stores/progress.ts'
import { askAgain, findPart, readAnswer, sayPosition } from './question-form.ts'
import { clearGoals, openForm, showAttempt } from './question-marks.ts'

export interface LiveQuestion {
  handle(event: Event): void
  /** Shows the last attempt, if it has not been shown yet; so a form once opened again stays open. */
  follow(): void
}

/** Marks the question in the host's form. A question damaged on its way leaves its key readable. */
export function createLiveQuestion(host: HTMLElement): LiveQuestion {
  const form = host.querySelector('form')!
  const parsed = parseQuestion(host.dataset['question'] ?? '')
  if (!parsed) {
    host.removeAttribute('live')
    return { handle() {}, follow() {} }
  }
  const question = parsed
  let shown: Attempt | undefined
  follow()
  return { handle, follow }

  function follow(): void {
    const last = findLast()
    if (last?.id === shown?.id) return
    // What stands beside the goals was measured for another attempt than this.
    clearGoals(form)
    show(last)
  }

  function findLast(): Attempt | undefined {
    return $attempts.get().findLast((attempt) => isAttemptAt(question, attempt))
  }

  function show(attempt: Attempt | undefined): void {
    shown = attempt
    if (attempt) showAttempt(form, question, attempt, explain(question, attempt))
    else openForm(form)
  }

  function handle({ type, target }: Event): void {
    const field = target as HTMLInputElement
    if (type === 'submit') check()
    if (type === 'click' && field.value === 'unknown') record([], 0)
    if (type === 'click' && field.value === 'again') {
      openForm(form)
      askAgain(form, '')
    }
    if (type === 'input') {
      findPart(form, 'ask').textContent = ''
      sayPosition(form, field)
      if (field.name !== 'sure') clearGoals(form)
    }
  }

  async function check(): Promise<void> {
    const { answer, sure } = readAnswer(form)
    if (answer.length > 0 && sure === undefined)
      return askAgain(form, 'Say how sure you are first.', '[name=sure]')

    if (question.kind === 'operate') findPart(form, 'ask').textContent = 'Running it 20 times.'
    // A second press on a slow line comes while the first is being marked, or after.
    const button = form.querySelector<HTMLButtonElement>('[type=submit]')!
    if (button.disabled || form.classList.contains('answered')) return
    button.disabled = true
    const outside = await openOutside(question, form).catch(() => undefined)
    button.disabled = false
    findPart(form, 'ask').textContent = ''
    if (!outside) return askAgain(form, 'The simulation could not be loaded.')

    const { score, feedback, ask } = mark(question, answer, outside)
    if (ask) return askAgain(form, ask)
    // These name what is believed, so that a report can count beliefs without marking again.
    const beliefs = feedback.filter((name) => /^(band|goal):/.test(name))
    record([...answer, ...beliefs], score, sure)
  }

  function record(answer: readonly string[], score: number, confidence?: Confidence): void {
    const { id, revision } = question
    const verdict = findPart(form, 'verdict')
    // What is shown when a page opens, or was done in another tab, is not announced.
    verdict.ariaLive = 'polite'
    recordAttempt({
      question: id,
      revision,
      answer,
      score,
      ...(confidence !== undefined && { confidence }),
      context: 'lesson',
    })
    show(findLast())
    verdict.focus()
    verdict.ariaLive = 'off'
  }
}

const nothing: Outside = { measure: () => ({}) }

/** A simulation is loaded when the first answer needs it. */
async function openOutside(question: Question, form: HTMLFormElement): Promise<Outside> {
  if (question.kind !== 'operate') return nothing
  const { measureIn } = await import('./operate-live.ts')
  return measureIn(question, form)
}

/** An answer by operating a simulation was explained when it was measured, and carries the names. */
const explain = (question: Question, { answer }: Attempt): readonly string[] =>
  question.kind === 'operate' && answer.length > 0
    ? answer.filter((name) => name.startsWith('goal:'))
    : mark(question, answer, nothing).feedback
