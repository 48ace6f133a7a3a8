import { countHints } from '../../lib/hints.ts'

/** Opens one hint more, and leads to it. */
export function showNextHint(form: HTMLFormElement): void {
  const hint = form.querySelector<HTMLElement>('[data-hint]:not(.open)')
  hint?.classList.add('open')
  hint?.focus()
  hideButton(form)
}

/** Opens those that an earlier answer was given with. */
export function openHints(form: HTMLFormElement, answer: readonly string[]): void {
  const hints = [...form.querySelectorAll('[data-hint]')]
  for (const hint of hints.slice(0, countHints(answer))) hint.classList.add('open')
  hideButton(form)
}

/** There is nothing to press when all are open. */
function hideButton(form: HTMLFormElement): void {
  const button = form.querySelector<HTMLButtonElement>('[value=hint]')
  if (button) button.hidden = !form.querySelector('[data-hint]:not(.open)')
}
