import type { Attempt } from '../../lib/attempts.ts'
import { wordsOf } from '../../lib/words.ts'
import { countHints, isRightButForHints } from '../../lib/hints.ts'
import type { Mark } from '../../quiz/kind.ts'
import {
  answerFields,
  fillAnswer,
  findPart,
  isFilled,
  isTick,
  textOf,
  type Field,
} from './question-form.ts'
import { clearGoals, linkState, markGoals } from './question-goals.ts'

const steps = ['guessing', 'leaning', 'fairly sure', 'certain'] as const

type Marked = Pick<Mark, 'feedback' | 'right' | 'keeps'>

/** Locks the form with the marks of an attempt on it, and shows the explanations that it names. */
export function showAttempt(form: HTMLFormElement, attempt: Attempt, marked: Marked): void {
  const { answer, score, confidence } = attempt
  fillAnswer(form, answer)
  setAnswered(form, true)
  const isRight = isRightButForHints(score, answer)
  for (const field of answerFields(form)) markField(field, attempt, marked.right, isRight)
  if (answer.length > 0) markGoals(form, marked.feedback)
  else clearGoals(form)
  linkState(form, answer)
  findPart(form, 'verdict').textContent = sayVerdict(attempt, marked)
  findPart(form, 'certain').hidden = confidence !== 3 || isRight
  const key = form.querySelector('details')!
  const pieces = [...marked.feedback, 'explanation'].flatMap(
    (name) => key.querySelector(`[data-feedback~="${CSS.escape(name)}"]`) ?? [],
  )
  // A piece may have several names.
  findPart(form, 'pieces').replaceChildren(
    ...[...new Set(pieces)].map((piece) => piece.cloneNode(true)),
  )
}

/**
 * Opens the form for an answer. What the last one had right stays, if the kind keeps that, as do
 * controls and what they came to.
 */
export function openForm(form: HTMLFormElement, last: readonly string[], marked: Marked): void {
  const kept = marked.keeps ? last.filter((text) => marked.right?.includes(text)) : []
  setAnswered(form, false)
  for (const field of form.querySelectorAll<HTMLInputElement>('[name=sure]')) field.checked = false
  fillAnswer(form, kept)
  for (const field of answerFields(form)) {
    field.disabled = kept.includes(textOf(field)) && isFilled(field)
    setMark(field, field.disabled ? 'right' : '')
    if (field.matches('.match select')) showActual(field as HTMLSelectElement, [])
  }
  findPart(form, 'verdict').textContent = ''
}

function setAnswered(form: HTMLFormElement, isAnswered: boolean): void {
  form.classList.toggle('answered', isAnswered)
  form.querySelector('fieldset')!.disabled = isAnswered
  findPart(form, 'why').hidden = !isAnswered
}

/** A part shows whether it is right; where parts are not marked, the whole answer’s mark is theirs. */
function markField(
  field: Field,
  attempt: Attempt,
  right: readonly string[] | undefined,
  isRight: boolean,
): void {
  const isChosen = isFilled(field) && attempt.answer.length > 0
  if (right ? right.includes(textOf(field)) && (isChosen || isTick(field)) : isRight)
    setMark(field, 'right', isTick(field) ? 'Actual' : '')
  else if (isChosen) setMark(field, 'chosen', isTick(field) || !right ? sayWho(attempt) : '')
  else setMark(field, '')
  if (field.matches('.match select')) showActual(field as HTMLSelectElement, right ?? [])
}

/** A list shows its own choice alone, so the right one stands beside it. */
function showActual(field: HTMLSelectElement, right: readonly string[]): void {
  const option = [...field.options].find(({ value }) => right.includes(`${field.name}=${value}`))
  const tag = field.closest('[data-mark]')!.querySelector<HTMLElement>('.actual')!
  tag.hidden = !option || option.selected
  tag.textContent = option ? `Actual: ${option.text}` : ''
}

const sayWho = ({ confidence }: Attempt): string =>
  confidence === undefined ? 'You' : `You, ${steps[confidence]}`

function setMark(field: Field, mark: 'right' | 'chosen' | '', text = ''): void {
  const place = field.closest('[data-mark]')
  if (!place) return
  place.classList.toggle('right', mark === 'right')
  place.classList.toggle('chosen', mark === 'chosen')
  const tag = place.querySelector<HTMLElement>('.tag:not(.actual)')!
  tag.className = mark === 'right' ? 'tag tag-a' : 'tag tag-b'
  tag.textContent = text
  tag.hidden = text === ''
}

function sayVerdict({ answer, score }: Attempt, { feedback }: Marked): string {
  if (answer.length === 0) return 'Here is the answer.'
  if (score === 1) return 'Right.'
  if (isRightButForHints(score, answer))
    return `Right, with ${wordsOf(countHints(answer), 'hint')}.`
  if (feedback.includes('half:statement')) return 'Right, but not for this reason.'
  return score > 0 ? 'Partly right.' : 'Not right.'
}
