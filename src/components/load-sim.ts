import type { Description, Engine, Era, Sim } from '../sims/sim.ts'

const engines = import.meta.glob<Engine>('../sims/*/engine.ts', { import: 'default' })

interface Data {
  readonly description: Description
  /** The newest first: the rules of today. */
  readonly eras: readonly [Era, ...Era[]]
}

interface Loaded extends Pick<Data, 'eras'> {
  readonly sim: Sim
}

/** Fetches what a simulation does; what it is about, and the rules it may obey, the page has already. */
export async function loadSim(name: string): Promise<Loaded> {
  const data = document.getElementById(`sim-${name}`)!.textContent
  const { description, eras } = JSON.parse(data) as Data
  return { sim: { ...description, ...(await loadEngine(name)) }, eras }
}

export const loadEngine = (name: string): Promise<Engine> => engines[`../sims/${name}/engine.ts`]!()
