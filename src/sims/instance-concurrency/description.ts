import type { Description } from '../sim.ts'
import { controls } from './controls.ts'
import { measures } from './measures.ts'
import { presets } from './presets.ts'

const description: Description = {
  title: 'The same waiting, shared or alone',
  question: 'Does an async handler serve other requests while it waits?',
  controls,
  presets,
  rules: {
    requestsPerEnvironment: 'lambda-one-request-per-environment',
    webLeast: 'lambda-web-functions.least',
    webMost: 'lambda-web-functions.most',
    managedEnvironments: 'lambda-lmi-min-instances.environments',
    billedStepMs: 'price-lambda-granularity',
    initIsBilled: 'init-billing.isBilled',
  },
  measures,
  stepMs: 100,
}

export default description
