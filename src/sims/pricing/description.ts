import type { Description } from '../sim.ts'
import { controls } from './controls.ts'
import { measures } from './measures.ts'
import { presets } from './presets.ts'
import { rules } from './rules.ts'

const description: Description = {
  title: 'Where the two bills cross',
  question: 'Up to how many calls are functions cheaper than a server?',
  controls,
  presets,
  rules,
  measures,
  isCertain: true,
  stepMs: 500,
}

export default description
