import { compareNumbers, compareValues } from '../../sims/compare.ts'
import type { Numbers, Pair, Setting, Sim } from '../../sims/sim.ts'
import { findEra, firstSeed, isStateOf, type SimState } from '../../sims/state.ts'
import { settingOf, stateOf, type Bench } from './bench.ts'
import { viewComparison } from './comparison.tsx'
import { readTail, writeTail } from './link-tail.ts'

/** A kept setting, A, beside the one on screen, B; both on the random streams of B. */
export interface Comparison {
  keep(): void
  forget(): void
  /** Takes A from a link that has one. */
  follow(fragment: string): void
  /** Compares anew, if there is an A. */
  draw(): void
}

export function createComparison(host: HTMLElement, look: () => Bench): Comparison {
  const section = host.querySelector<HTMLElement>('.comparison')!
  const table = section.querySelector('[data-part=comparison]')!
  const told = section.querySelector('[data-part=told]')!
  const forget = section.querySelector<HTMLButtonElement>('[data-tool=forget]')!
  let kept: SimState | undefined
  let isDrawing = false

  return {
    keep() {
      keep(stateOf(look()), 'A is kept. Move a control: what is on screen now is B.')
    },
    forget() {
      kept = undefined
      delete look().frame.linkTail
      table.innerHTML = ''
      section.querySelector<HTMLElement>('[data-tool=keep]')!.focus()
      forget.hidden = true
      told.textContent = 'A is forgotten.'
    },
    follow(fragment) {
      const { sim, eras, frame } = look()
      if (!isStateOf(frame.dataset['sim']!, fragment)) return
      const { state, problems } = readTail(sim, fragment, eras)
      if (state) keep(state, ['A comes from the link.', ...problems].join(' '))
      else told.textContent = problems.join(' ')
    },
    // A slider that is dragged speaks more often than the screen can show.
    draw() {
      if (isDrawing || !kept) return
      isDrawing = true
      requestAnimationFrame(() => {
        isDrawing = false
        drawTable()
      })
    },
  }

  function keep(state: SimState, sentence: string): void {
    const { sim, frame, ...bench } = look()
    const refusal = sim.refuse(settingOf({ sim, frame, ...bench }, state))
    if (refusal) {
      told.textContent = `A cannot be kept. ${refusal}`
      return
    }
    kept = { ...state, seed: firstSeed, atMs: undefined }
    frame.linkTail = writeTail(frame.dataset['sim']!, sim, kept)
    forget.hidden = false
    told.textContent = sentence
    drawTable()
  }

  function drawTable(): void {
    if (!kept) return
    const bench = look()
    const { sim, eras } = bench
    const b = stateOf(bench)
    const [ofA, ofB] = [kept, b].map((state) =>
      count(sim, { ...settingOf(bench, state), seed: b.seed }),
    )
    table.innerHTML = viewComparison({
      seed: b.seed,
      moved: compareValues(sim.controls, kept.values, b.values),
      rules: [kept, b].map(({ asOf }) => asOf && findEra(eras, asOf).from),
      actual: compareNumbers(sim.measures, ofA!.actual, ofB!.actual),
      believed: compareNumbers(sim.measures, ofA!.believed, ofB!.believed),
    }).markup
  }
}

const count = (sim: Sim, setting: Setting): Pair<Numbers> => ({
  believed: sim.count(setting, 'believed'),
  actual: sim.count(setting, 'actual'),
})
