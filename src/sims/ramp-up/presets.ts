import type { Preset } from '../sim.ts'
import type { Scenario } from './scenario.ts'

const step: Scenario = {
  steadyPerS: 300,
  peakPerS: 6000,
  shape: 'step',
  startS: 10,
  lastsS: 70,
  requestMs: 1000,
  functions: 1,
  initMs: 300,
  provisioned: 0,
  limit: 10_000,
  region: 'large',
  callers: 'give-up',
}

export const presets: readonly [Preset, ...Preset[]] = [
  {
    id: 'step',
    label: 'A step to 6,000',
    story:
      'All day 300 requests come every second. At ten seconds a campaign goes out, and from then on it is 6,000. The limit was raised long ago.',
    values: step,
  },
  {
    id: 'seven-minutes',
    label: 'The step, for seven minutes',
    story:
      'The same step, watched for as long as the rule until 2023 needed: look at it under the rules of then and of today.',
    values: { startS: 60, lastsS: 420 },
  },
  {
    id: 'sale',
    label: 'A sale opens at noon',
    story:
      'At noon everyone reloads the page at once: 10,000 requests in the first second, of half a second each, and fewer from then on.',
    values: { shape: 'spike', steadyPerS: 200, peakPerS: 10_000, requestMs: 500 },
  },
  {
    id: 'morning',
    label: 'A morning, in a line',
    story:
      'No step: the same 6,000 per second are reached in a straight line, in less than five minutes.',
    values: { shape: 'line', startS: 40, lastsS: 280 },
  },
  {
    id: 'small-account',
    label: 'The limit as it comes',
    story: 'The same step in an account whose limit nobody has thought of raising.',
    values: { limit: 1000 },
  },
  {
    id: 'provisioned',
    label: 'Provisioned beforehand',
    story: 'The same step, and someone knew: 6,000 environments stand ready before it.',
    values: { provisioned: 6000 },
  },
  {
    id: 'short-requests',
    label: 'Short requests',
    story:
      'As many requests, but each takes a tenth of a second, so that a tenth of the environments is enough.',
    values: { requestMs: 100 },
  },
  {
    id: 'callers-retry',
    label: 'Callers try again',
    story:
      'The same step, and whoever is turned away tries three times more, with growing waits, as clients do.',
    values: { callers: 'retry' },
  },
]
