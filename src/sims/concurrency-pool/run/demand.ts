import type { Trace } from '../../../lib/trace.ts'
import { createRandom, exponential, type Random } from '../../core/random.ts'
import { burstFunction, functionsOf, type Scenario } from '../scenario.ts'
import { spread } from './trace.ts'

/**
 * One stream of requests, for one function: a Poisson process from `startMs` to `endMs`, or the
 * moments of a trace.
 */
interface Source {
  readonly fn: number
  readonly meanMs: number
  readonly gapMs: number
  readonly startMs: number
  readonly endMs: number
  readonly arrivals: Random
  readonly moments?: Iterator<number> | undefined
  readonly service: Random
}

/**
 * Who asks for what, and when: a source of requests for each function, and one for the burst.
 *
 * Every source has a random stream for its arrivals and another for its durations, which are
 * drawn as requests arrive, whatever becomes of them. So the two worlds and all settings of the
 * account see the same requests, and moving the burst leaves the others where they are.
 */
export interface Demand {
  readonly sources: readonly Source[]
  readonly areDurationsFixed: boolean
  /** When the next request of each source arrives, in ms; `Infinity` after its last. */
  readonly nextAtMs: Float64Array
}

export function createDemand(scenario: Scenario, seed: number, trace?: Trace): Demand {
  const functions = functionsOf(scenario)
  const sources = functions.map(({ name, perS, meanMs }, fn): Source => ({
    fn,
    meanMs,
    gapMs: 1000 / perS,
    startMs: 0,
    endMs: Infinity,
    arrivals: createRandom(seed, `arrivals:${name}`),
    service: createRandom(seed, `service:${name}`),
  }))
  const fn = burstFunction(functions)
  if (fn >= 0) {
    const arrivals = createRandom(seed, 'burst:reporting')
    sources.push({
      fn,
      meanMs: scenario.reportingMs,
      gapMs: 1000 / scenario.burstPerS,
      startMs: scenario.burstStartS * 1000,
      endMs: scenario.burstEndS * 1000,
      arrivals,
      moments: trace && spread(trace, scenario, arrivals).values(),
      service: createRandom(seed, 'service:burst'),
    })
  }
  const nextAtMs = Float64Array.from(sources, (source) => drawArrival(source, source.startMs))
  return { sources, areDurationsFixed: scenario.durations === 'fixed', nextAtMs }
}

/** The source whose request arrives next. */
export function soonest({ nextAtMs }: Demand): number {
  let first = 0
  for (let source = 1; source < nextAtMs.length; source++)
    if (nextAtMs[source]! < nextAtMs[first]!) first = source
  return first
}

/** Moves a source to its next request. Returns how long the one that arrived takes, in ms. */
export function draw({ sources, areDurationsFixed, nextAtMs }: Demand, index: number): number {
  const source = sources[index]!
  nextAtMs[index] = drawArrival(source, nextAtMs[index]!)
  return areDurationsFixed ? source.meanMs : exponential(source.service, source.meanMs)
}

function drawArrival({ arrivals, moments, gapMs, endMs }: Source, afterMs: number): number {
  if (moments) return moments.next().value ?? Infinity
  if (gapMs === Infinity) return Infinity
  const atMs = afterMs + exponential(arrivals, gapMs)
  return atMs < endMs ? atMs : Infinity
}
