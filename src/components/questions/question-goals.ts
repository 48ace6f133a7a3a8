/** The goals of a question to operate, as far as they are marked. */

const findGoals = (form: HTMLFormElement) => form.querySelectorAll('.goals li')

/** What was measured stands beside a goal already, unless that was on an earlier visit. */
export function markGoals(form: HTMLFormElement, feedback: readonly string[]): void {
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

/** Leads to the simulation as the reader has set it: the link is the answer. */
export function linkState(form: HTMLFormElement, answer: readonly string[]): void {
  const link = form.querySelector<HTMLAnchorElement>('.your-state a')
  if (!link) return
  const positions = answer.filter((text) => text.includes('='))
  link.href = [link.dataset['state'], ...positions].join('&')
  link.closest('p')!.hidden = positions.length === 0
}
