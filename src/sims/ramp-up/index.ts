import type { Sim } from '../sim.ts'
import description from './description.ts'
import engine from './engine.ts'

/** What a build and a test see. A page carries the description, and fetches the engine on touch. */
const sim: Sim = { ...description, ...engine }

export default sim
