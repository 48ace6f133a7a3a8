import { formatNumber } from '../../lib/format.ts'
import type { Choice, Control } from '../sim.ts'
import { aroundControls } from './around-controls.ts'
import { functionControls } from './function-controls.ts'
import { serverControls } from './server-controls.ts'

const group = 'Month'

const calls = (million: number) => ({
  value: million,
  label: million < 1 ? formatNumber(million * 1e6) : `${formatNumber(million)} million`,
})

const question: Choice = {
  kind: 'choice',
  key: 'question',
  label: 'Question',
  why: 'The first compares with servers; the second looks at the functions’ bill alone.',
  group,
  options: [
    { value: 'break-even', label: 'where do the bills cross?' },
    { value: 'whole-bill', label: 'what is on the bill?' },
  ],
}

const millionCalls: Choice = {
  kind: 'choice',
  key: 'millionCalls',
  label: 'Calls a month',
  why: 'The largest month shown; the playback grows up to it.',
  group,
  options: [0.1, 0.5, 1, 2, 3, 6, 10, 20, 30, 60, 100, 130, 300].map(calls),
}

const knownMillion: Choice = {
  kind: 'choice',
  key: 'knownMillion',
  label: 'Known month',
  why: 'Its bill is right; the belief multiplies it.',
  group,
  options: [0.1, 0.4, 1, 3, 10, 30].map(calls),
}

export const controls: readonly Control[] = [
  question,
  millionCalls,
  knownMillion,
  ...functionControls,
  ...aroundControls,
  ...serverControls,
]
