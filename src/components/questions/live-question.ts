import type { Attempt, Confidence } from '../../lib/attempts.ts'
import { isAttemptAt } from '../../lib/lesson-state.ts'
import { withHints } from '../../quiz/hints.ts'
import { mark, parseQuestion, type Question } from '../../quiz/index.ts'
import type { Mark, Outside } from '../../quiz/kind.ts'
import { $attempts, recordAttempt } from '../../stores/progress.ts'
import { extras } from './extras.ts'
import { askAgain, findPart, readAnswer, sayPosition, type Field } from './question-form.ts'
import { clearGoals } from './question-goals.ts'
import { openHints, showNextHint } from './question-hints.ts'
import { openForm, showAttempt } from './question-marks.ts'

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
  // What only one kind needs comes after the rest; without it the question can still be answered.
  const extra = extras[question.kind]?.().catch(() => undefined)
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
    if (attempt) showAttempt(form, attempt, explain(question, attempt))
    else openForm(form, [], nothingMarked)
    if (attempt) openHints(form, attempt.answer)
    extra?.then((live) => live?.follow?.(form))
  }

  function again(): void {
    if (shown) openForm(form, shown.answer, explain(question, shown))
    extra?.then((live) => live?.follow?.(form))
    askAgain(form, '')
  }

  function handle(event: Event): void {
    const { type, target } = event
    if (type === 'submit') check()
    if (type === 'click') press((target as Element).closest('button')?.value)
    if (type === 'input') {
      const field = target as Field
      findPart(form, 'ask').textContent = ''
      sayPosition(form, field)
      if (field.name !== 'sure') clearGoals(form)
    }
    extra?.then((live) => live?.handle?.(form, event))
  }

  function press(button: string | undefined): void {
    if (button === 'unknown') record([], 0)
    if (button === 'again') again()
    if (button === 'hint') showNextHint(form)
  }

  async function check(): Promise<void> {
    const { answer, hints, sure } = readAnswer(form)
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
    const beliefs = feedback.filter((name) => /^(band|goal|slip|said|curve):/.test(name))
    record([...answer, ...beliefs, ...hints], withHints(score, hints), sure)
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

const nothingMarked: Mark = { score: 0, feedback: [] }

/** An answer by operating a simulation was explained when it was measured, and carries the names. */
const explain = (question: Question, { answer }: Attempt): Mark =>
  question.kind === 'operate' && answer.length > 0
    ? { score: 0, feedback: answer.filter((name) => name.startsWith('goal:')) }
    : mark(question, answer, nothing)
