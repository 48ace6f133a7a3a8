import { formatNumber, withUnit } from '../../lib/format.ts'
import type { Choice, Control, Range } from '../sim.ts'
import { defenceControls } from './defence-controls.ts'
import { sayClock } from './words.ts'

const users = { kind: 'range', group: 'Real users' } as const
const attack = { kind: 'range', group: 'The attack' } as const
const sizes = [1, 2, 10, 50, 200, 1000]

const sizeOptions = sizes.map((value) => ({
  value,
  label: withUnit(value, 'KB'),
}))

const userControls: readonly Control[] = [
  {
    ...users,
    key: 'usersPerS',
    label: 'Requests of real users',
    why: 'All night long, at random moments.',
    unit: '/s',
    min: 10,
    max: 1000,
    step: 10,
  },
  {
    ...users,
    key: 'userMs',
    label: 'Each takes',
    why: 'On average; that long it holds a place, and that long is billed.',
    unit: 'ms',
    min: 50,
    max: 5000,
    step: 50,
  },
  {
    ...users,
    kind: 'choice',
    key: 'userKb',
    label: 'Each is answered with',
    why: 'What leaves for the internet is a line of the bill.',
    options: sizeOptions,
  },
]

const rate: Range = {
  ...attack,
  key: 'attackPerS',
  label: 'Hostile requests',
  why: 'They look like all the others, so they are served or refused like all the others.',
  unit: '/s',
  min: 0,
  max: 20_000,
  step: 20,
}

const duration: Range = {
  ...attack,
  key: 'attackMs',
  label: 'A hostile request takes',
  why: 'Whoever wants to hurt asks for what takes long.',
  unit: 'ms',
  min: 50,
  max: 20_000,
  step: 50,
}

const choices: readonly Choice[] = [
  {
    ...attack,
    kind: 'choice',
    key: 'attackKb',
    label: 'It is answered with',
    why: 'And for what is large.',
    options: sizeOptions,
  },
  {
    ...attack,
    kind: 'choice',
    key: 'attackStartH',
    label: 'The attack starts at',
    why: 'The night goes from 20:00 to 08:00.',
    options: Array.from({ length: 12 }, (_, value) => ({ value, label: sayClock(value * 60) })),
  },
  {
    ...attack,
    kind: 'choice',
    key: 'attackMin',
    label: 'It lasts',
    why: 'Minutes are enough to turn users away; the bill takes hours.',
    options: [1, 3, 10, 30, 60, 120, 240, 480].map((value) => ({
      value,
      label: value < 60 ? `${value} min` : `${formatNumber(value / 60)} h`,
    })),
  },
]

export const controls: readonly Control[] = [
  ...defenceControls,
  rate,
  duration,
  ...choices,
  ...userControls,
]
