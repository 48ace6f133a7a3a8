import type { Description, Engine, Rules, Sim } from '../sims/sim.ts'

const engines = import.meta.glob<Engine>('../sims/*/engine.ts', { import: 'default' })

interface Loaded {
  readonly sim: Sim
  readonly rules: Rules
}

/** Fetches what a simulation does; what it is about, and the rules of today, the page has already. */
export async function loadSim(name: string): Promise<Loaded> {
  const data = document.getElementById(`sim-${name}`)!.textContent
  const { description, rules } = JSON.parse(data) as { description: Description; rules: Rules }
  return { sim: { ...description, ...(await loadEngine(name)) }, rules }
}

export const loadEngine = (name: string): Promise<Engine> => engines[`../sims/${name}/engine.ts`]!()
