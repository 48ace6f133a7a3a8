import { createAgenda } from '../../core/agenda.ts'
import type { Random } from '../../core/random.ts'
import type { Routing } from '../scenario.ts'

/** The environments that can take a call, and the rule by which one of them is chosen. */
export interface Room {
  /** `born` says how many environments were created before this one. */
  add(environment: number, born: number): void
  /** Removes the chosen environment and returns it; -1 if there is none. */
  take(): number
}

export function createRoom(routing: Routing, random: Random): Room {
  if (routing === 'random') return createLot(random)
  let added = 0
  // The newest is the one created last; in turn means the one that has waited longest.
  return createOrder((born) => (routing === 'newest' ? -born : added++))
}

/** The one with the lowest key. A heap is a heap, and the lowest is due first. */
function createOrder(keyOf: (born: number) => number): Room {
  const agenda = createAgenda()
  return {
    add: (environment, born) => agenda.schedule(keyOf(born), environment),
    take: () => (agenda.size > 0 ? agenda.take() : -1),
  }
}

/** Any of them, by lot. */
function createLot(random: Random): Room {
  const waiting: number[] = []
  return {
    add: (environment) => void waiting.push(environment),
    take() {
      if (waiting.length === 0) return -1
      const drawn = Math.floor(random() * waiting.length)
      const environment = waiting[drawn]!
      waiting[drawn] = waiting.at(-1)!
      waiting.pop()
      return environment
    },
  }
}
