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
    queueFirstRetryMs: 'lambda-throttle-async.firstRetryMs',
    queueLongestRetryMs: 'lambda-throttle-async.longestRetryMs',
  },
  measures,
  stepMs: 200,
}

export default description
