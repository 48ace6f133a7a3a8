import type { Preset } from '../sim.ts'
import type { Scenario } from './scenario.ts'

const leftBehind: Scenario = {
  mode: 'memory',
  code: 'read-first',
  routing: 'random',
  shareA: 5,
  shareB: 3,
  shareC: 2,
  shareD: 0,
  calls: 60,
  perMin: 30,
  callMs: 50,
  burstCalls: 20,
  pauseMin: 0,
  environments: 3,
  atOnce: 4,
  idle: 'measured',
  baseMb: 60,
  leakMb: 9,
  limitMb: 128,
}

export const presets: readonly [Preset, ...Preset[]] = [
  {
    id: 'left-behind',
    label: 'What one call leaves behind',
    story:
      'Three customers share one function in three environments. To answer quickly, the code hands out the page that lies ready, and loads a new one.',
    values: leftBehind,
  },
  {
    id: 'tenant-isolation',
    label: 'Tenant isolation',
    story: 'The same calls and the same code, but no environment ever serves two customers.',
    values: { mode: 'isolation' },
  },
  {
    id: 'cleared-in-finally',
    label: 'Cleared in finally',
    story: 'The same calls. The code still uses a global, and clears it whatever happens.',
    values: { code: 'finally' },
  },
  {
    id: 'inside-the-handler',
    label: 'Created inside the handler',
    story: 'The same calls. Nothing that belongs to a call is declared outside of the handler.',
    values: { code: 'inside' },
  },
  {
    id: 'several-at-once',
    label: 'Several calls at once',
    story:
      'A code that is safe with one call at a time, moved to environments that serve four at once.',
    values: {
      mode: 'several',
      code: 'write-first',
      perMin: 180,
      callMs: 1000,
      environments: 1,
      baseMb: 150,
      leakMb: 30,
      limitMb: 2048,
    },
  },
  {
    id: 'carts-in-memory',
    label: 'Carts in memory',
    story:
      'Three customers fill their carts, which the code keeps in a map. Every few seconds one of them calls, for two seconds.',
    values: {
      mode: 'routing',
      code: 'keyed',
      routing: 'newest',
      perMin: 40,
      callMs: 2000,
      environments: 1,
    },
  },
  {
    id: 'bursts',
    label: 'Bursts and pauses',
    story: 'Ten calls, then nothing for twelve minutes, and again.',
    values: {
      mode: 'routing',
      code: 'keyed',
      routing: 'newest',
      perMin: 40,
      callMs: 500,
      burstCalls: 10,
      pauseMin: 12,
      environments: 1,
    },
  },
  {
    id: 'warm-cache',
    label: 'A warm cache',
    story:
      'Steady traffic, and environments that take turns. Most calls find something of their customer’s, and few the latest.',
    values: {
      mode: 'routing',
      code: 'keyed',
      routing: 'turn',
      calls: 120,
      perMin: 60,
      callMs: 1500,
      environments: 4,
    },
  },
  {
    id: 'one-caller',
    label: 'One caller',
    story: 'A test by hand: one person, one call after the other, half a minute apart.',
    values: {
      mode: 'routing',
      code: 'keyed',
      routing: 'newest',
      shareB: 0,
      shareC: 0,
      perMin: 2,
      callMs: 10,
      environments: 1,
    },
  },
]
