import type { Description } from '../sim.ts'
import { controls } from './controls.ts'
import { measures } from './measures.ts'
import { presets } from './presets.ts'
import { secondMs } from './scenario.ts'

const description: Description = {
  title: 'What one call leaves behind',
  question: 'What does a call find that others left?',
  controls,
  presets,
  rules: {
    hasTenantIsolation: 'lambda-tenant-isolation.isAvailable',
    hasManagedInstances: 'lambda-managed-instances.isAvailable',
    callsAtOnce: 'lambda-one-request-per-environment',
    leastMb: 'lambda-memory-range.leastMb',
    mostMb: 'lambda-memory-range.mostMb',
    idleLeastMin: 'env-idle-lifetime.leastMin',
    idleMostMin: 'env-idle-lifetime.mostMin',
  },
  measures,
  stepMs: secondMs,
}

export default description
