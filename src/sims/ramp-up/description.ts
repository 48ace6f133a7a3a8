import type { Description } from '../sim.ts'
import { controls } from './controls.ts'
import { measures } from './measures.ts'
import { presets } from './presets.ts'

const description: Description = {
  title: 'A cliff of traffic, a ramp of environments',
  question: 'Does it scale to any load, at once?',
  controls,
  presets,
  rules: {
    unreservedFloor: 'lambda-unreserved-minimum',
    requestsPerPlace: 'lambda-rps-limit',
    'growthFirst.large': 'lambda-scaling-rate.firstInLarge',
    'growthFirst.middle': 'lambda-scaling-rate.firstInMiddle',
    'growthFirst.elsewhere': 'lambda-scaling-rate.firstElsewhere',
    growthEnvironments: 'lambda-scaling-rate.environments',
    growthEveryS: 'lambda-scaling-rate.everyS',
    growthIsShared: 'lambda-scaling-rate.shared',
  },
  measures,
  stepMs: 1000,
}

export default description
