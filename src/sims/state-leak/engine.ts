import { defineEngine } from '../sim.ts'
import { measure } from './measure.ts'
import { believe, simulate, type Result } from './model.ts'
import { tell } from './picture/tell.ts'
import { posterMs } from './poster.ts'
import { refuse } from './refuse.ts'
import { says } from './says.tsx'
import { isAboutRouting, secondMs, type Mode, type Routing, type Scenario } from './scenario.ts'
import { view } from './view.tsx'

const modes: Readonly<Record<Mode, string>> = {
  memory: 'what lies outside of the handler stays',
  isolation: 'an environment serves one customer only',
  several: 'an environment serves several calls at once',
  routing: '',
}
const routings: Readonly<Record<Routing, string>> = {
  newest: 'the newest environment that is free',
  turn: 'the free environments in turn',
  random: 'any environment that is free',
}

export default defineEngine<Scenario, Result>({
  worlds: (scenario) => ({
    believed: isAboutRouting(scenario) ? 'one instance that remembers' : 'every call starts clean',
    actual: modes[scenario.mode] || routings[scenario.routing],
  }),
  durationMs: ({ calls }) => calls * secondMs,
  refuse,
  believe: (input) => believe(input),
  simulate: (input) => simulate(input),
  measure,
  says,
  posterMs,
  view,
  tell,
})
