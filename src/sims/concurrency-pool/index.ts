import { formatNumber } from '../../lib/format.ts'
import { defineSim } from '../sim.ts'
import { controls } from './controls.ts'
import { measure, measures } from './measure.ts'
import { believe, simulate, type Result } from './model.ts'
import { tell } from './picture/tell.ts'
import { posterMs } from './poster.ts'
import { presets } from './presets.ts'
import { refuse } from './refuse.ts'
import { says } from './says.tsx'
import { durationS, type Scenario } from './scenario.ts'
import { view } from './view.tsx'

export default defineSim<Scenario, Result>({
  title: 'One pool of places',
  question: 'Can load on one function hurt another?',
  worlds: ({ limit }) => ({
    believed: 'a pool each, as large as it needs',
    actual: `one pool of ${formatNumber(limit)}`,
  }),
  controls,
  presets,
  rules: {
    unreservedFloor: 'lambda-unreserved-minimum',
    requestsPerPlace: 'lambda-rps-limit',
    queueFirstRetryMs: 'lambda-throttle-async.firstRetryMs',
    queueLongestRetryMs: 'lambda-throttle-async.longestRetryMs',
  },
  measures,
  durationMs: () => durationS * 1000,
  stepMs: 200,
  refuse,
  believe: (input) => believe(input),
  simulate: (input) => simulate(input),
  measure,
  says,
  posterMs,
  view,
  tell,
})
