import type { Preset } from '../sim.ts'
import type { Scenario } from './scenario.ts'

const waiting: Scenario = {
  perS: 20,
  arrivals: 'random',
  burst: 0,
  beforeMs: 18,
  afterMs: 12,
  computing: 'alike',
  calls: 1,
  callMs: 370,
  spreadMs: 120,
  order: 'in-turn',
  runsOn: 'default',
  atATime: 16,
  initMs: 0,
}

export const presets: readonly [Preset, ...Preset[]] = [
  {
    id: 'mostly-waiting',
    label: 'Mostly waiting',
    story:
      'Each request computes for 18 ms, awaits one query of about 370 ms, and computes for another 12 ms.',
    values: waiting,
  },
  {
    id: 'mostly-computing',
    label: 'Mostly computing',
    story: 'Each request computes for 90 ms and waits for 20: there are no long waits to share.',
    values: { perS: 10, beforeMs: 60, afterMs: 30, callMs: 20, spreadMs: 10 },
  },
  {
    id: 'in-turn',
    label: 'Four calls, one after another',
    story:
      'Each request makes four calls of about 120 ms, and awaits each before it makes the next.',
    values: { calls: 4, callMs: 120, spreadMs: 40 },
  },
  {
    id: 'together',
    label: 'Four calls, together',
    story: 'The same four calls, made at once and awaited together, as with Promise.all.',
    values: { calls: 4, callMs: 120, spreadMs: 40, order: 'together' },
  },
  {
    id: 'sixteen-at-a-time',
    label: 'Sixteen at a time',
    story:
      'The first scenario in a Lambda Web Function, where an environment may serve up to 16 requests at a time.',
    values: { runsOn: 'web' },
  },
  {
    id: 'managed-instances',
    label: 'Managed Instances',
    story: 'The first scenario on Managed Instances, which are there whether or not anyone calls.',
    values: { runsOn: 'managed' },
  },
  {
    id: 'more-than-one-thread',
    label: 'More than one thread',
    story: 'Twice the requests, which together want 1.2 s of computing in every second.',
    values: { perS: 40 },
  },
  {
    id: 'cold-burst',
    label: 'Burst of cold starts',
    story:
      'Three requests a second, and then 40 at one moment, where a new environment takes 800 ms to start.',
    values: { perS: 3, burst: 40, initMs: 800 },
  },
]
