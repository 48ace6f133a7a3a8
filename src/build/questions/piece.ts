import { firstSeed, writeState } from '../../sims/state.ts'
import { renderMarkdown } from '../markdown.ts'
import { link } from '../paths.ts'
import type { Path } from '../yaml.ts'
import { findSim, readSetting, type Desk } from './desk.ts'
import { sayPosition } from './operate.ts'
import type { Piece } from './rendered.ts'
import type { Run, Wrong } from './shape.ts'

/** What a wrong answer is told. `path` leads to what the author wrote about it, `about` is HTML. */
export function explainWrong(
  { misconception, feedback, run }: Wrong,
  { path, name, about }: { readonly path: Path; readonly name: string; readonly about: string },
  desk: Desk,
): Piece {
  desk.at([...path, 'misconception'], () => desk.inventory.getMisconception(misconception))
  return {
    name,
    about,
    html: desk.at([...path, 'feedback'], () => renderMarkdown(feedback)),
    ...(run && { run: buildRun(run, [...path, 'run'], desk) }),
  }
}

/** A link to the state of a simulation that shows why. */
export function buildRun(run: Run, path: Path, desk: Desk) {
  const { name, sim } = findSim(desk, path, run.sim)
  const preset = { path: [...path, 'preset'], id: run.preset }
  const { values } = readSetting(desk, sim, preset, {
    path: [...path, 'values'],
    values: run.values,
  })
  const changes = sim.controls
    .filter(({ key }) => key in run.values)
    .map((control) => `${control.label} ${sayPosition(control, values[control.key]!)}`)
  const { label } = sim.presets.find(({ id }) => id === run.preset)!
  const state = writeState(name, sim, { preset: run.preset, values, seed: firstSeed })
  return {
    href: placeOf(name, desk) + state,
    label: changes.length === 0 ? label : `${label} (${changes.join(', ')})`,
  }
}

/** Where a state of the simulation can be seen: on the lesson’s own page, or in the laboratory. */
export const placeOf = (sim: string, { simOf, lesson }: Desk): string =>
  sim === simOf(lesson) ? '' : link(`/lab/${sim}/`)
