import { createRandom, exponential, type Random } from '../../core/random.ts'
import { customers, sharesOf, type Scenario } from '../scenario.ts'

interface Source {
  readonly gapMs: number
  readonly arrivals: Random
  readonly durations: Random
}

/**
 * Who calls, and when: a Poisson process for each customer, and a pause after every burst.
 *
 * Every customer has a random stream for the arrivals and another for the durations, which are
 * drawn as calls arrive, whatever becomes of them. So both worlds and all settings of the
 * platform see the same calls, and a customer’s calls do not depend on the others’.
 */
export class Demand {
  /** The call that came last: whose it is, when it came and how long it takes. */
  customer = -1
  atMs = 0
  callMs = 0
  readonly #scenario: Scenario
  readonly #sources: readonly Source[]
  /** When the next call of each customer comes, without the pauses; `Infinity` if none. */
  readonly #nextAtMs: Float64Array
  #came = 0
  #pausesMs = 0

  constructor(scenario: Scenario, seed: number) {
    this.#scenario = scenario
    this.#sources = sharesOf(scenario).map((share, customer) => ({
      gapMs: 60_000 / (scenario.perMin * share),
      arrivals: createRandom(seed, `arrivals:${customers[customer]!}`),
      durations: createRandom(seed, `durations:${customers[customer]!}`),
    }))
    this.#nextAtMs = Float64Array.from(this.#sources, drawGap)
  }

  /** Moves on to the next call; false if nobody ever calls. */
  next(): boolean {
    const nextAtMs = this.#nextAtMs
    let first = 0
    for (let customer = 1; customer < nextAtMs.length; customer++)
      if (nextAtMs[customer]! < nextAtMs[first]!) first = customer
    if (nextAtMs[first] === Infinity) return false
    const { callMs, burstCalls, pauseMin } = this.#scenario
    if (this.#came > 0 && this.#came % burstCalls === 0) this.#pausesMs += pauseMin * 60_000
    const source = this.#sources[first]!
    this.customer = first
    this.atMs = nextAtMs[first]! + this.#pausesMs
    this.callMs = exponential(source.durations, callMs)
    this.#came++
    nextAtMs[first]! += drawGap(source)
    return true
  }
}

const drawGap = ({ arrivals, gapMs }: Source): number =>
  gapMs === Infinity ? Infinity : exponential(arrivals, gapMs)
