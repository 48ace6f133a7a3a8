import type { Era, Setting, Sim } from '../../sims/sim.ts'
import { findEra, readState, type SimState } from '../../sims/state.ts'
import type { Frame } from '../sim-lab-live.ts'

/** A simulation, its frame on the page, and what the frame shows unless it is its first state. */
export interface Bench {
  readonly sim: Sim
  readonly eras: readonly [Era, ...Era[]]
  readonly frame: Frame
  readonly state: SimState | undefined
}

/** The state that the frame shows. */
export const stateOf = ({ sim, state }: Bench): SimState => state ?? readState(sim, '').state

/** A state as it is run on this bench: by the rules of its day, with the frame's own traffic. */
export const settingOf = ({ eras, frame }: Bench, state: SimState): Setting => ({
  ...state,
  rules: findEra(eras, state.asOf).rules,
  trace: frame.trace,
})
