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
  if (attempt.answer.length > 0) markGoals(form, feedback)
  else clearGoals(form)
  findPart(form, 'verdict').textContent = sayVerdict(attempt)
  findPart(form, 'certain').hidden = attempt.confidence !== 3 || isRight(attempt)
  const key = form.querySelector('details')!
  findPart(form, 'pieces').replaceChildren(
    ...[...feedback, 'explanation'].flatMap(
      (name) => key.querySelector(`[data-feedback="${CSS.escape(name)}"]`)?.cloneNode(true) ?? [],
    ),
  )
}

/** Opens the form for an answer. Controls, and what they came to, stay where they are. */
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

/** What was measured stands beside a goal already, unless that was on an earlier visit. */
function markGoals(form: HTMLFormElement, feedback: readonly string[]): void {
  for (const [index, goal] of findGoals(form).entries()) {
    const isMet = !feedback.includes(`goal:${index}`)
    goal.className = isMet ? 'met' : 'unmet'
    goal.querySelector('em')!.textContent ||= isMet ? 'met' : 'not yet'
  }
}

/** An earlier run no longer speaks of controls that have been moved. */
export function clearGoals(form: HTMLFormElement): void {
  for (const goal of findGoals(form)) {
    goal.className = ''
    goal.querySelector('em')!.textContent = ''
  }
}

const findGoals = (form: HTMLFormElement) => form.querySelectorAll('.goals li')

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
