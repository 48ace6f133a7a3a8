import type { Choice, Control, Range } from '../sim.ts'

const functions = 'Functions'

const duration: Range = {
  kind: 'range',
  key: 'durationMs',
  label: 'A call takes',
  why: 'Rounded up for each call, today to a millisecond, until the end of 2020 to a hundred.',
  group: functions,
  unit: 'ms',
  min: 10,
  max: 3000,
  step: 10,
}

const memory: Range = {
  kind: 'range',
  key: 'memoryMb',
  label: 'Memory',
  why: 'What is configured is paid for, used or not.',
  group: functions,
  unit: 'MB',
  min: 128,
  max: 10_240,
  step: 64,
}

const architecture: Choice = {
  kind: 'choice',
  key: 'architecture',
  label: 'Processor',
  why: 'Run time on Arm costs a fifth less; requests cost the same.',
  group: functions,
  options: [
    { value: 'x86', label: 'x86' },
    { value: 'arm', label: 'Arm (Graviton)' },
  ],
}

const freeTier: Choice = {
  kind: 'choice',
  key: 'freeTier',
  label: 'Free every month',
  why: 'Granted once to all accounts of an organisation, so others may have used it up.',
  group: functions,
  options: [
    { value: 'unused', label: 'all still there' },
    { value: 'used-up', label: 'used up by others' },
  ],
}

const cold = { kind: 'range', group: 'Starts', min: 0 } as const

const starts: readonly Range[] = [
  {
    ...cold,
    key: 'coldPerThousand',
    label: 'Cold starts',
    why: 'The calls for which an environment has to be started.',
    unit: 'in 1,000 calls',
    max: 100,
    step: 1,
  },
  {
    ...cold,
    key: 'initMs',
    label: 'A start takes',
    why: 'Billed like a call since August 2025; before, free for most.',
    unit: 'ms',
    max: 5000,
    step: 10,
  },
  {
    ...cold,
    key: 'provisioned',
    label: 'Kept ready',
    why: 'Provisioned concurrency is paid for as long as it is configured.',
    unit: 'environments',
    max: 100,
    step: 1,
  },
  {
    ...cold,
    key: 'provisionedHours',
    label: 'Kept ready for',
    why: 'All of a month is 730 hours.',
    unit: 'h a month',
    max: 730,
    step: 1,
  },
  {
    ...cold,
    key: 'provisionedPercent',
    label: 'Calls that they serve',
    why: 'Their run time has a lower price, and no free tier.',
    unit: '%',
    max: 100,
    step: 1,
  },
]

export const functionControls: readonly Control[] = [
  duration,
  memory,
  architecture,
  freeTier,
  ...starts,
]
