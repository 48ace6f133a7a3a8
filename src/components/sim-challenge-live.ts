import { withUnit } from '../lib/format.ts'
import { holds, parseGoal } from '../lib/goal.ts'
import { grade } from '../sims/grade.ts'
import { presetValues, type Numbers, type Rules, type Sim, type Values } from '../sims/sim.ts'
import { findPreset, firstSeed, writeState } from '../sims/state.ts'
import { recordAttempt } from '../stores/progress.ts'
import { readControls, showControls } from './lab-form.ts'
import { loadSim } from './load-sim.ts'

/** Does what a button of the challenge says; without one, follows its controls. */
export async function act(host: HTMLElement, does: string | undefined): Promise<void> {
  const { sim, eras } = await loadSim(host.dataset['sim']!)
  if (does === 'grade') gradeSetting(host, sim, eras[0].rules)
  else if (does === 'show') showInLab(host, sim)
  else follow(host, sim)
}

const formOf = (host: HTMLElement) => host.querySelector<HTMLFormElement>('form')!

function valuesOf(host: HTMLElement, sim: Sim): Values {
  const preset = findPreset(sim, host.dataset['preset'])!
  return readControls(formOf(host), sim, presetValues(sim, preset))
}

/** Repeats the controls' values beside them; an earlier grade no longer speaks of them. */
function follow(host: HTMLElement, sim: Sim): void {
  showControls(formOf(host), sim, valuesOf(host, sim))
  for (const goal of host.querySelectorAll('[data-goal]')) {
    goal.classList.remove('met', 'unmet')
    goal.querySelector('[data-part=found]')!.textContent = ''
  }
  say(host, '')
}

/** Runs the setting on seeds that the reader has not seen, and says which goals its mean meets. */
function gradeSetting(host: HTMLElement, sim: Sim, rules: Rules): void {
  const values = valuesOf(host, sim)
  const found = grade(sim, { values, rules })
  if (typeof found === 'string') return say(host, found)

  const names = { ...found, ...values }
  const goals = [...host.querySelectorAll<HTMLElement>('[data-goal]')]
  const met = goals.filter((item) => {
    const goal = parseGoal(item.dataset['goal']!)
    const isMet = holds(goal, names)
    item.classList.toggle('met', isMet)
    item.classList.toggle('unmet', !isMet)
    item.querySelector('[data-part=found]')!.textContent =
      `${sayFound(sim, found, names[goal.name], goal.name)}, ${isMet ? 'met' : 'not yet'}`
    return isMet
  })

  const on = sim.isCertain ? '' : ', on the mean of 20 runs that you had not seen'
  say(
    host,
    met.length === goals.length
      ? `All goals met${on}. It is in your report.`
      : `${met.length} of ${goals.length} goals met${on}.`,
  )
  recordAttempt({
    question: host.dataset['question']!,
    revision: 1,
    answer: [...new FormData(formOf(host))].map(([key, value]) => `${key}=${value}`),
    score: met.length / goals.length,
    context: 'lesson',
  })
}

/** Hands the setting to the experiment by the same link that anyone could share. */
function showInLab(host: HTMLElement, sim: Sim): void {
  const values = valuesOf(host, sim)
  const preset = host.dataset['preset']!
  const hash = writeState(host.dataset['sim']!, sim, { preset, values, seed: firstSeed })
  // Where the address already names this setting, nothing but this tells of it.
  if (location.hash === hash) dispatchEvent(new Event('hashchange'))
  location.hash = hash
}

function sayFound(sim: Sim, found: Numbers, value: unknown, name: string): string {
  const measure = sim.measures.find(({ key }) => key === name)
  if (!measure || found[name] === undefined)
    return typeof value === 'number' ? withUnit(value, '') : String(value)
  return withUnit(found[name], measure.unit, found[name] < 1 ? 2 : 1)
}

function say(host: HTMLElement, text: string): void {
  host.querySelector('.verdict')!.textContent = text
}
