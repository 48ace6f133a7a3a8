import type { Attempt, Confidence } from '../../lib/attempts.ts'
import { isAttemptAt } from '../../lib/lesson-state.ts'
import { variantOf, withoutVariant, withVariant } from '../../lib/variant.ts'
import { withHints } from '../../lib/hints.ts'
import { mark } from '../../quiz/index.ts'
import { $attempts, recordAttempt } from '../../stores/progress.ts'
import { extras } from './extras.ts'
import { askAgain, findPart, readAnswer, sayPosition, type Field } from './question-form.ts'
import { clearGoals } from './question-goals.ts'
import { readForms } from './question-forms.ts'
import { openHints, showNextHint } from './question-hints.ts'
import { openForm, showAttempt } from './question-marks.ts'
import { explain, nothingMarked, openOutside } from './question-outside.ts'

export interface LiveQuestion {
  handle(event: Event): void
  /** Shows the last attempt, if it has not been shown yet; so a form once opened again stays open. */
  follow(): void
}

/** Marks the question in the host's form. A question damaged on its way leaves its key readable. */
export function createLiveQuestion(host: HTMLElement): LiveQuestion {
  const form = host.querySelector('form')!
  const forms = readForms(host)
  const first = forms.questionOf(0)
  if (!first) {
    host.removeAttribute('live')
    return { handle() {}, follow() {} }
  }
  let question = first
  let variant = 0
  const extra = extras[question.kind]
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

  function show(last: Attempt | undefined): void {
    shown = last
    const isThere = use(variantOf(last?.answer ?? []))
    // Under another form than the one that was answered, its answer would be marked wrongly.
    const attempt = isThere && last && { ...last, answer: withoutVariant(last.answer) }
    if (attempt) showAttempt(form, attempt, explain(question, attempt.answer))
    else openForm(form, [], nothingMarked)
    if (attempt) openHints(form, attempt.answer)
    extra?.follow?.(form)
  }

  /** Puts that form of the question on the page, or the first if it is not there any more. */
  function use(number: number): boolean {
    const found = forms.questionOf(number)
    variant = found ? number : 0
    question = found ?? first!
    forms.use(variant)
    return found !== undefined
  }

  function again(): void {
    const answer = withoutVariant(shown?.answer ?? [])
    if (shown) openForm(form, answer, explain(question, answer))
    askNow()
  }

  function another(): void {
    use((variant + 1) % forms.count)
    openForm(form, [], nothingMarked)
    askNow()
  }

  function askNow(): void {
    extra?.follow?.(form)
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
    extra?.handle?.(form, event)
  }

  function press(button: string | undefined): void {
    if (button === 'unknown') record([], 0)
    if (button === 'again') again()
    if (button === 'another') another()
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
      answer: withVariant(answer, variant),
      score,
      ...(confidence !== undefined && { confidence }),
      context: 'lesson',
    })
    show(findLast())
    verdict.focus()
    verdict.ariaLive = 'off'
  }
}
