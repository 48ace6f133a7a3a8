import { defineEngine } from '../sim.ts'
import { measure } from './measure.ts'
import { believe, simulate, type Result } from './model.ts'
import { tell } from './picture/tell.ts'
import { posterMs } from './poster.ts'
import { refuse } from './refuse.ts'
import { says } from './says.tsx'
import { durationMs, type Scenario } from './scenario.ts'
import { view } from './view.tsx'
import { sayVolume } from './words.ts'

export default defineEngine<Scenario, Result>({
  worlds: (scenario) =>
    scenario.question === 'whole-bill'
      ? { believed: 'calls times duration', actual: 'every line of the bill' }
      : {
          believed: `the bill of ${sayVolume(scenario.knownMillion)}, scaled`,
          actual: `the bill of each month, up to ${sayVolume(scenario.millionCalls)}`,
        },
  durationMs: () => durationMs,
  refuse,
  believe,
  simulate,
  measure,
  says,
  posterMs,
  view,
  tell,
})
