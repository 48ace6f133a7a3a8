import { writeState, firstSeed } from '../../sims/state.ts'
import { renderMarkdown } from '../markdown.ts'
import type { Entry } from '../yaml.ts'
import { createDesk, findSim, readSetting, type Desk, type Sources } from './desk.ts'
import { buildNumber } from './number.ts'
import { buildOperate, sayPosition } from './operate.ts'
import { buildOptions } from './options.ts'
import type { KindPart, Rendered } from './rendered.ts'
import type { Authored, Quiz } from './schema.ts'

/** One question as the page needs it, with everything checked that a schema cannot know. */
export function buildQuestion(
  question: Authored,
  entry: Entry<Quiz>,
  index: number,
  sources: Sources,
): Rendered {
  const desk = createDesk(entry, index, sources)
  const { purpose, title, prompt, explanation } = question
  return {
    ...buildKind(question, desk),
    lesson: desk.lesson,
    purpose,
    title,
    prompt: desk.at(['prompt'], () => renderMarkdown(prompt)),
    explanation: desk.at(['explanation'], () => renderMarkdown(explanation)),
    ...(question.run && { run: buildRun(question.run, desk) }),
  }
}

function buildKind(question: Authored, desk: Desk): KindPart {
  if (question.kind === 'number') return buildNumber(question, desk)
  return question.kind === 'operate' ? buildOperate(question, desk) : buildOptions(question, desk)
}

/** A link to the simulation on the lesson's page, in the state that shows why. */
function buildRun(run: NonNullable<Authored['run']>, desk: Desk) {
  const { name, sim } = findSim(desk, ['run'], run.sim)
  const preset = { path: ['run', 'preset'], id: run.preset }
  const { values } = readSetting(desk, sim, preset, {
    path: ['run', 'values'],
    values: run.values,
  })
  const changes = sim.controls
    .filter(({ key }) => key in run.values)
    .map((control) => `${control.label} ${sayPosition(control, values[control.key]!)}`)
  const { label } = sim.presets.find(({ id }) => id === run.preset)!
  return {
    href: writeState(name, sim, { preset: run.preset, values, seed: firstSeed }),
    label: changes.length === 0 ? label : `${label} (${changes.join(', ')})`,
  }
}
