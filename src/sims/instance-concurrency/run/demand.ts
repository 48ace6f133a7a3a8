import { createRandom, exponential, type Random } from '../../core/random.ts'
import { burstAtMs, mostCalls, type Scenario } from '../scenario.ts'
import type { Crowd } from './crowd.ts'

/** What the requests of one origin need, each part from a random stream of its own. */
interface Needs {
  readonly before: Random
  readonly after: Random
  readonly calls: readonly Random[]
}

/**
 * Who comes when, and with which needs: the steady requests, and those of the burst.
 *
 * Needs are drawn as requests come, whatever becomes of them, from streams that nothing else
 * reads. So both worlds see the same requests, and a burst leaves the others as they are.
 */
export interface Demand {
  /** When the next request comes, in ms; `Infinity` after the last. */
  readonly nextAtMs: number
  /** Writes what the next request needs into its slot, and moves on to the one after it. */
  draw(crowd: Crowd, slot: number): void
}

export function createDemand(scenario: Scenario, seed: number, durationMs: number): Demand {
  const { perS, arrivals, beforeMs, afterMs, computing, calls, callMs, spreadMs } = scenario
  const needsOf = (origin: string): Needs => ({
    before: createRandom(seed, `${origin}:before`),
    after: createRandom(seed, `${origin}:after`),
    calls: Array.from({ length: mostCalls }, (_, n) => createRandom(seed, `${origin}:call-${n}`)),
  })
  const steady = needsOf('steady')
  const sudden = needsOf('burst')
  const arrival = createRandom(seed, 'arrivals')
  const gapMs = 1000 / perS
  const varies = computing === 'varied'
  let came = 0
  let steadyAtMs = 0
  let left = burstAtMs <= durationMs ? scenario.burst : 0
  proceed()

  return {
    get nextAtMs() {
      return left > 0 ? Math.min(steadyAtMs, burstAtMs) : steadyAtMs
    },
    draw(crowd, slot) {
      const isSudden = left > 0 && burstAtMs <= steadyAtMs
      const needs = isSudden ? sudden : steady
      crowd.beforeMs[slot] = varies ? exponential(needs.before, beforeMs) : beforeMs
      crowd.afterMs[slot] = varies ? exponential(needs.after, afterMs) : afterMs
      for (let call = 0; call < mostCalls; call++) {
        const drawnMs = call < calls ? callMs + spreadMs * (2 * needs.calls[call]!() - 1) : 0
        crowd.callMs[slot * mostCalls + call] = Math.max(0, drawnMs)
      }
      if (isSudden) left--
      else proceed()
    },
  }

  function proceed(): void {
    came++
    steadyAtMs = arrivals === 'even' ? came * gapMs : steadyAtMs + exponential(arrival, gapMs)
    if (steadyAtMs > durationMs) steadyAtMs = Infinity
  }
}
