import type { Attempt } from '../../lib/attempts.ts'
import { isRight } from '../../lib/lesson-state.ts'
import type { Question } from '../../quiz/index.ts'
import { answerFields, fillAnswer, findPart } from './question-form.ts'

const steps = ['guessing', 'leaning', 'fairly sure', 'certain'] as const

/** Locks the form with the marks of an attempt on it, and shows the explanations of those names. */
export function showAttempt(
  form: HTMLFormElement,
  question: Question,
  attempt: Attempt,
  feedback: readonly string[],
): void {
  fillAnswer(form, attempt.answer)
  setAnswered(form, true)
  for (const field of answerFields(form)) markField(field, question, attempt)
  findPart(form, 'verdict').textContent = sayVerdict(attempt)
  findPart(form, 'certain').hidden = attempt.confidence !== 3 || isRight(attempt)
  const key = form.querySelector('details')!
  findPart(form, 'pieces').replaceChildren(
    ...[...feedback, 'explanation'].flatMap(
      (name) => key.querySelector(`[data-feedback="${name}"]`)?.cloneNode(true) ?? [],
    ),
  )
}

/** Opens the form for an answer; controls stay where they are. */
export function openForm(form: HTMLFormElement): void {
  setAnswered(form, false)
  for (const field of answerFields(form)) setMark(field, '')
  for (const field of form.querySelectorAll<HTMLInputElement>('[name=sure]')) field.checked = false
  fillAnswer(form, [])
  findPart(form, 'verdict').textContent = ''
}

function setAnswered(form: HTMLFormElement, isAnswered: boolean): void {
  form.classList.toggle('answered', isAnswered)
  form.querySelector('fieldset')!.disabled = isAnswered
  findPart(form, 'why').hidden = !isAnswered
}

/** An option shows whether it is right, a number whether the reader's was. */
function markField(field: HTMLInputElement, question: Question, attempt: Attempt): void {
  const option =
    'options' in question ? question.options.find(({ id }) => id === field.value) : undefined
  const isChosen = option ? field.checked : field.value !== ''
  if (option ? option.correct : isRight(attempt)) setMark(field, 'right', option ? 'Actual' : '')
  else if (isChosen) setMark(field, 'chosen', sayWho(attempt))
  else setMark(field, '')
}

const sayWho = ({ confidence }: Attempt): string =>
  confidence === undefined ? 'You' : `You, ${steps[confidence]}`

function setMark(field: HTMLInputElement, mark: 'right' | 'chosen' | '', text = ''): void {
  const option = field.closest('.option')!
  option.classList.toggle('right', mark === 'right')
  option.classList.toggle('chosen', mark === 'chosen')
  const tag = option.querySelector<HTMLElement>('.tag')!
  tag.className = mark === 'right' ? 'tag tag-a' : 'tag tag-b'
  tag.textContent = text
  tag.hidden = text === ''
}

function sayVerdict({ answer, score }: Attempt): string {
  if (answer.length === 0) return 'Here is the answer.'
  if (score === 1) return 'Right.'
  return score > 0 ? 'Partly right.' : 'Not right.'
}
