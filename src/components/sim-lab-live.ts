import { viewMeasures } from '../sims/frame/measures.tsx'
import { viewMoments } from '../sims/frame/moments.tsx'
import type { Trace } from '../lib/trace.ts'
import {
  presetValues,
  type Era,
  type Run,
  type Setting,
  type Sim,
  type Values,
} from '../sims/sim.ts'
import {
  findEra,
  findPreset,
  firstSeed,
  readState,
  writeState,
  type SimState,
} from '../sims/state.ts'
import { drawGap } from './gap-figure.ts'
import { readControls, showControls } from './lab-form.ts'
import { loadSim } from './load-sim.ts'
import { createPlayback } from './playback.ts'

/** What the frame can do once its simulation is loaded. */
export interface Lab {
  handle(event: Event): void
  /** Shows the state that a fragment describes. */
  show(fragment: string): void
}

/** What the event `sim-run` tells when another state has been run. */
export interface RunDetail {
  readonly state: SimState
  /** The measures of the actual world and the positions of the controls. */
  readonly names: Values
}

/** The frame on a page. The laboratory may give it traffic, and more to copy behind a link. */
export type Frame = HTMLElement & { trace?: Trace | undefined; linkTail?: string }

/** Fetches the simulation of the frame, and brings the frame to life. */
export async function openLab(host: Frame): Promise<Lab> {
  const { sim, eras } = await loadSim(host.dataset['sim']!)
  return createLab(host, sim, eras)
}

function createLab(host: Frame, sim: Sim, eras: readonly [Era, ...Era[]]): Lab {
  const name = host.dataset['sim']!
  const form = host.querySelector<HTMLFormElement>('.controls')!
  const scrub = host.querySelector<HTMLInputElement>('.scrub')!
  const scenario = host.querySelector<HTMLSelectElement>('[data-scenario]')!
  const era = host.querySelector<HTMLSelectElement>('[data-era]')
  const speed = host.querySelector<HTMLSelectElement>('[data-speed]')!
  const moments = host.querySelector<HTMLDetailsElement>('.moments')!
  const drawn = new Map<string, string>()

  let state: SimState = presetState(host.dataset['preset']!)
  let run: Run = sim.run(settingNow())
  let atMs = run.posterMs
  let isChanging = false

  const playback = createPlayback({
    host,
    speed: () => Number(speed.value),
    advance(byMs) {
      goTo(atMs + byMs)
      return atMs < run.durationMs
    },
    changed(playing) {
      const button = host.querySelector('[data-do="play"]')!
      button.setAttribute('aria-label', playing ? 'Pause' : 'Play')
      button.querySelector('use')!.setAttribute('href', playing ? '#i-pause' : '#i-play')
      // The outcome is told once the first run is over, or interrupted.
      if (playing || !host.dataset['veil']) return
      delete host.dataset['veil']
      // Written anew where it can be seen now, so that it is announced.
      drawn.delete('says')
      draw('says', run.says.markup)
    },
  })

  const commands: Readonly<Record<string, () => void>> = {
    run() {
      // A second press on a slow line comes when the run is under way.
      if (host.dataset['veil'] !== 'run') return
      host.dataset['veil'] = 'outcome'
      playback.pause()
      goTo(matchMedia('(prefers-reduced-motion: reduce)').matches ? run.durationMs : 0)
      if (atMs === 0) playback.play()
      else delete host.dataset['veil']
      scrub.focus({ preventScroll: true })
    },
    read() {
      delete host.dataset['veil']
    },
    play() {
      if (playback.playing) return playback.pause()
      if (atMs >= run.durationMs) goTo(0)
      playback.play()
    },
    start: () => jump(0),
    back: () => jump(atMs - sim.stepMs),
    step: () => jump(atMs + sim.stepMs),
    end: () => jump(run.durationMs),
    // A slider may have moved since the last frame was drawn.
    seed: () => change({ ...state, values: read(), seed: state.seed + 1 }),
    link: copyLink,
  }

  // Eleven moments in words take longer than the picture, so nobody waits for them unasked.
  moments.addEventListener('toggle', () => {
    if (moments.open) draw('moments', viewMoments(run).markup)
  })

  return {
    handle(event) {
      const target = event.target as Element
      if (event.type === 'click') {
        const command = target.closest<HTMLElement>('[data-do]')?.dataset['do']
        if (command) commands[command]?.()
        return
      }
      if (target === scrub) return jump(Number(scrub.value) * 1000)
      if (target === scenario) return change({ ...presetState(scenario.value), asOf: chosenDay() })
      if (target === era) return change({ ...state, asOf: chosenDay() })
      if (form.contains(target)) changeSoon()
    },
    show(fragment) {
      const { state: wanted, problems } = readState(sim, fragment, eras)
      delete host.dataset['veil']
      playback.pause()
      change(wanted)
      if (wanted.atMs !== undefined) goTo(wanted.atMs)
      say('problems', problems.join(' '))
      host.scrollIntoView()
      scrub.focus({ preventScroll: true })
    },
  }

  function presetState(id: string): SimState {
    const preset = findPreset(sim, id) ?? sim.presets[0]
    return { preset: preset.id, values: presetValues(sim, preset), seed: firstSeed }
  }

  function read(): Values {
    return readControls(form, sim, state.values)
  }

  /** A slider that is dragged speaks more often than the screen can show. */
  function changeSoon(): void {
    if (isChanging) return
    isChanging = true
    requestAnimationFrame(() => {
      isChanging = false
      change({ ...state, values: read() })
    })
  }

  /** Runs the new state and draws it, unless the provider would refuse its settings. */
  function change(next: SimState): void {
    const samePreset = next.preset === state.preset
    state = next
    scenario.value = state.preset
    showControls(form, sim, state.values)
    say('seed', String(state.seed))
    showEra()
    const setting = settingNow()
    const refusal = sim.refuse(setting)
    say('refusal', refusal ?? '')
    if (refusal) return
    run = sim.run(setting)
    if (!samePreset && !playback.playing) atMs = run.posterMs
    scrub.max = String(run.durationMs / 1000)
    drawRun()
    goTo(atMs)
    const detail: RunDetail = { state, names: { ...run.numbers.actual, ...state.values } }
    host.dispatchEvent(new CustomEvent('sim-run', { bubbles: true, detail }))
  }

  /** Read from the form, where it may stand since before the simulation was there. */
  function chosenDay(): string | undefined {
    return era?.value || undefined
  }

  function settingNow(): Setting {
    return { ...state, rules: findEra(eras, state.asOf).rules, trace: host.trace }
  }

  function showEra(): void {
    if (!era) return
    const { from, differs } = findEra(eras, state.asOf)
    era.value = from === eras[0].from ? '' : from
    say('era', differs.join(' '))
  }

  function drawRun(): void {
    const preset = findPreset(sim, state.preset)!
    const usual = presetValues(sim, preset)
    const asPreset =
      !host.trace && Object.entries(usual).every(([key, value]) => state.values[key] === value)
    say('story', asPreset ? preset.story : 'A scenario of your own.')
    say('world-believed', run.worlds.believed)
    say('world-actual', run.worlds.actual)
    draw('says', run.says.markup)
    draw('measures', viewMeasures(sim.measures, run.numbers).markup)
    if (moments.open) draw('moments', viewMoments(run).markup)
    const isPredicted = asPreset && state.preset === host.dataset['preset']
    drawGap(host, run.numbers, isPredicted && state.asOf === undefined)
  }

  function jump(toMs: number): void {
    playback.pause()
    goTo(toMs)
  }

  function goTo(toMs: number): void {
    atMs = Math.min(run.durationMs, Math.max(0, toMs))
    scrub.value = String(atMs / 1000)
    say('clock', (atMs / 1000).toFixed(1))
    for (const [part, html] of Object.entries(run.picture(atMs))) draw(part, html.markup)
  }

  /** Replaces a part of the frame, unless it looks like that already. */
  function draw(part: string, markup: string): void {
    if (drawn.get(part) === markup) return
    drawn.set(part, markup)
    for (const place of host.querySelectorAll(`[data-part="${part}"]`)) place.innerHTML = markup
  }

  function say(part: string, text: string): void {
    for (const place of host.querySelectorAll(`[data-part="${part}"]`))
      if (place.textContent !== text) place.textContent = text
  }

  async function copyLink(): Promise<void> {
    const url = new URL(location.href)
    const now = { ...state, atMs: Math.round(atMs / 100) * 100 }
    url.hash = writeState(name, sim, now) + (host.linkTail ?? '')
    history.replaceState(null, '', url)
    try {
      await navigator.clipboard.writeText(url.href)
      say('status', 'The link is copied.')
    } catch {
      say('status', 'The link is in the address bar.')
    }
  }
}
