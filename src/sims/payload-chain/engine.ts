import { defineEngine } from '../sim.ts'
import { measure } from './measure.ts'
import { believe, simulate, type Result } from './model.ts'
import { tell } from './picture/tell.ts'
import { refuse } from './refuse.ts'
import { says } from './says.tsx'
import { durationMs, type Scenario } from './scenario.ts'
import { view } from './view.tsx'

export default defineEngine<Scenario, Result>({
  worlds: () => ({
    believed: 'it stays as it is, and one door is like the other',
    actual: 'every wrapping adds to it, and every door is its own',
  }),
  durationMs,
  refuse,
  believe,
  simulate,
  measure,
  says,
  // The end: it stands where it has arrived, or at the door that refuses it.
  posterMs: (_, scenario) => durationMs(scenario),
  view,
  tell,
})
