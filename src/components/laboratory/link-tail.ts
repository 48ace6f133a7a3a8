import type { Era, Sim } from '../../sims/sim.ts'
import { readState, writeState, type SimState } from '../../sims/state.ts'

type Shape = Pick<Sim, 'controls' | 'presets'>

/** The state of A as it stands in a link after that of B: `&a=` and a fragment of its own. */
export const writeTail = (name: string, shape: Shape, state: SimState): string =>
  `&a=${encodeURIComponent(writeState(name, shape, state).slice(1))}`

interface Tail {
  readonly state?: SimState
  /** Whatever cannot be read, one sentence each. */
  readonly problems: readonly string[]
}

/** The state of A in a link. Nothing if the link has none, or an unreadable one. Never throws. */
export function readTail(shape: Shape, fragment: string, eras: readonly Era[]): Tail {
  const tail = fragment.split('&').find((pair) => pair.startsWith('a='))
  if (tail === undefined) return { problems: [] }
  const text = decode(tail.slice(2))
  if (text === undefined || !text.includes('preset='))
    return { problems: ['The setting A in the link cannot be read; it is left out.'] }
  const { state, problems } = readState(shape, text, eras)
  return { state, problems: problems.map((problem) => `In A: ${problem}`) }
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
