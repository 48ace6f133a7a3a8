import type { Attempt } from '../lib/attempts.ts'
import { mark, parseQuestion } from '../quiz/index.ts'
import { showAttempt } from './questions/question-marks.ts'

/**
 * Puts the parts of the style page into states that a reader brings about elsewhere. It uses what
 * the pages use where that leaves no trace; the reader's own progress is never touched.
 */
const states: Readonly<Record<string, (part: HTMLElement, answer: readonly string[]) => void>> = {
  question(part, answer) {
    const host = part.querySelector<HTMLElement>('quiz-question')!
    host.toggleAttribute('live', true)
    const question = parseQuestion(host.dataset['question'] ?? '')
    if (!question || answer.length === 0) return
    const given = answer[0] === '?' ? [] : answer
    const attempt: Attempt = {
      id: 'specimen',
      question: question.id,
      revision: question.revision,
      answer: given,
      score: 0,
      confidence: 3,
      at: 1,
      context: 'lesson',
    }
    const marked = mark(question, given, { measure: () => ({}) })
    showAttempt(host.querySelector('form')!, attempt, marked)
  },
  stance(part) {
    part.querySelector<HTMLInputElement>('[name=stance]')!.checked = true
    part.querySelector<HTMLInputElement>('[name=sure][value="2"]')!.checked = true
    part.querySelector('.noted')!.textContent = 'Noted.'
  },
  'prediction-missing'(part) {
    part.querySelector('[data-part=missing]')!.textContent = 'Put a number down first.'
  },
  prediction(part) {
    part.querySelector('form')!.hidden = true
    part.querySelector<HTMLElement>('.committed')!.hidden = false
    part.querySelector('[data-predicted]')!.textContent = '12.5'
  },
  tasks(part) {
    const done = part.querySelector('li:last-child')!
    done.classList.add('did')
    done.querySelector('.seen')!.removeAttribute('hidden')
  },
  challenge(part) {
    for (const [index, goal] of part.querySelectorAll('.goals li').entries()) {
      goal.className = index === 0 ? 'met' : 'unmet'
      goal.querySelector('em')!.textContent = index === 0 ? '1,000' : '14.6 %'
    }
    part.querySelector('.verdict')!.textContent = 'One of two goals is met, on 20 runs.'
  },
  map(part) {
    const marks = ['busted', 'due', 'predicted', 'believed', 'untouched']
    for (const [index, use] of part.querySelectorAll('.open use').entries())
      use.setAttribute('href', `#s-${marks[index % marks.length]}`)
  },
  notice(part) {
    const notice = document.createElement('progress-notice')
    const sentence = 'Progress is not being saved: the storage of this browser is full.'
    part.querySelector('.notice-place')!.append(notice)
    customElements.whenDefined('progress-notice').then(() => {
      notice.removeAttribute('data-quiet')
      notice.querySelector('p')!.textContent = sentence
    })
  },
}

for (const part of document.querySelectorAll<HTMLElement>('[data-state-of]')) {
  const [state = '', ...answer] = part.dataset['stateOf']!.split(' ')
  states[state]!(part, answer)
}
addEventListener('submit', (event) => event.preventDefault())
