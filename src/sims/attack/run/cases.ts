import type { Input } from '../../sim.ts'
import type { Recording } from '../model.ts'
import { hasDistribution, type Scenario } from '../scenario.ts'
import { runNight } from './night.ts'

type Defence = Pick<Scenario, 'limit' | 'cap' | 'rulePasses'>

/** Four ways to meet the same attack; everything else stays as it is set. */
const defences: readonly Defence[] = [
  { limit: 1000, cap: 0, rulePasses: 100 },
  { limit: 10_000, cap: 0, rulePasses: 100 },
  { limit: 1000, cap: 100, rulePasses: 100 },
  { limit: 1000, cap: 100, rulePasses: 2 },
]

/** One of them, and how the night went. */
export interface Case extends Defence {
  /** Whether this is what the controls say. */
  readonly isSet: boolean
  readonly hasDistribution: boolean
  readonly recording: Recording
}

export const simulateCases = (input: Input<Scenario>): readonly Case[] =>
  defences.map((defence) => {
    const { limit, cap, rulePasses } = input.scenario
    const scenario: Scenario = { ...input.scenario, ...defence }
    const { recording } = runNight({ ...input, scenario }, 'actual')
    return {
      ...defence,
      isSet: limit === defence.limit && cap === defence.cap && rulePasses === defence.rulePasses,
      hasDistribution: hasDistribution(scenario),
      recording: recording!,
    }
  })
