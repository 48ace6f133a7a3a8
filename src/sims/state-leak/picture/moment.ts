import type { Result } from '../model.ts'
import { empty, foreign, kept, lost } from '../run/handler.ts'
import type { Call } from '../run/recorder.ts'
import type { World } from '../../sim.ts'
import { secondMs, type Scenario } from '../scenario.ts'

/** How a call goes, as parts of its second: it comes, adds its memory, and then is shown something. */
export const comesBy = 0.2
export const addsBy = 0.4
export const isShownBy = 0.65

/** How a world stands at a moment. */
export interface Moment {
  readonly scenario: Scenario
  readonly world: World
  readonly calls: readonly Call[]
  /** Calls that have come; the last of them is the one that is told. */
  readonly came: number
  /** How far that one has got, from 0 to 1. */
  readonly part: number
  /** Calls that are over, and those of them that ended in one way or another. */
  readonly over: number
  readonly foreign: number
  readonly empty: number
  readonly lost: number
  readonly kept: number
  /** Calls whose customer had left something before. */
  readonly asked: number
}

export function momentOf(
  world: World,
  { recording }: Result,
  scenario: Scenario,
  atMs: number,
): Moment {
  const { calls } = recording!
  const came = Math.min(calls.length, Math.ceil(atMs / secondMs))
  const part = came === 0 ? 0 : Math.min(1, atMs / secondMs - came + 1)
  const moment = { scenario, world, calls, came, part }
  const over = calls.slice(0, came).filter((_, index) => isOver(moment, index))
  const count = (outcome: number): number => over.filter((call) => call.outcome === outcome).length
  return {
    ...moment,
    over: over.length,
    foreign: count(foreign),
    empty: count(empty),
    lost: count(lost),
    kept: count(kept),
    asked: over.filter(({ isAsked }) => isAsked).length,
  }
}

/**
 * Whether a call has been shown something, or was lost. Where an environment serves several at
 * once, that is in the second of the last call that came before; else in the call’s own.
 */
export function isOver(moment: Omit<Moment, Sum>, index: number): boolean {
  const { calls, came, part } = moment
  const by = isPatient(moment) ? Math.min(calls.length, calls[index]!.cameByEnd) : index + 1
  return by < came || (by === came && part >= isShownBy)
}

/** Whether calls are shown running for as long as they do. */
export const isPatient = ({ world, scenario }: Pick<Moment, 'world' | 'scenario'>): boolean =>
  world === 'actual' && scenario.mode === 'several'

type Sum = 'over' | 'foreign' | 'empty' | 'lost' | 'kept' | 'asked'

/** From 0 to 1 while `part` goes from one value to another: fast at first, then slower. */
export function ease(part: number, from: number, to: number): number {
  const way = Math.min(1, Math.max(0, (part - from) / (to - from)))
  return 1 - (1 - way) ** 3
}
