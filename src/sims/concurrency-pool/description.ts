import type { Description } from '../sim.ts'
import { controls } from './controls.ts'
import { measures } from './measures.ts'
import { presets } from './presets.ts'

const description: Description = {
  title: 'One pool of places',
  question: 'Can load on one function hurt another?',
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
    queueFirstRetryMs: 'lambda-throttle-async.firstRetryMs',
    queueLongestRetryMs: 'lambda-throttle-async.longestRetryMs',
  },
  measures,
  stepMs: 200,
  trace: {
    label:
      'It takes the place of the burst on reporting and begins where the burst begins. While reporting takes no part, there is neither.',
    startsAt: 'burstStartS',
  },
}

export default description
