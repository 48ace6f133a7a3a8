import { bisectLeft, bisectRight } from 'd3-array'
import type { Pair } from '../sim.ts'
import { spacing } from './picture/layout.ts'
import { countPerMark, getMarks, type Marks } from './picture/marks.ts'
import type { Partition, Result } from './model.ts'
import { flightMs, inFlightAt } from './picture/motion.ts'
import { durationS, hasBurst, type Scenario } from './scenario.ts'

const stepMs = 20
/** Flights that begin closer together than this cover each other, in ms. */
const apartMs = 110
/** The first steps from the wall to a place, over those who sit there already, in ms. */
const firstStepsMs = 35

/**
 * The moment that a still picture shows, by rule: the shared places are full, or else those of a
 * function; some requests are in the air and none on top of another. Where nothing is ever full,
 * at 60 % of the run.
 */
export function posterMs({ believed, actual }: Pair<Result>, scenario: Scenario): number {
  const every = countPerMark(scenario.limit)
  const worlds = [getMarks(believed, every, spacing), getMarks(actual, every, spacing)] as const
  const isBurst = hasBurst(scenario) && scenario.burstEndS > scenario.burstStartS
  const endS = isBurst ? Math.min(scenario.burstEndS, durationS) : durationS
  // In the second half the places have filled and the headline has settled.
  const fromMs = (((isBurst ? scenario.burstStartS : 0) + endS) / 2) * 1000

  let best = { score: -Infinity, atMs: durationS * 600 }
  for (let atMs = fromMs; atMs < endS * 1000; atMs += stepMs) {
    const full = actual.partitions.filter((partition) => isFull(partition, worlds[1], every, atMs))
    if (full.length === 0) continue
    const scope = full.some(({ owner }) => owner === 'shared') ? 0 : -fullShares
    const free = scenario.limit - sum(worlds[1].lanes.map((lane) => inFlightAt(lane, atMs)))
    const clutter = countEntering(worlds, atMs) + Math.min(free, 2)
    const score = scope + scoreFlights(worlds[1], atMs) - clutter
    if (score > best.score) best = { score, atMs }
  }
  return best.atMs
}

/** All its drawn places are taken, and it has some. */
function isFull({ from, to }: Partition, { rooms }: Marks, every: number, atMs: number): boolean {
  const first = Math.ceil(from / every)
  for (let slot = first; slot < to / every; slot++) {
    const seat = rooms[0]?.[slot]
    const index = seat ? bisectRight(seat.atMs, atMs) - 1 : -1
    if (!seat || index < 0 || seat.endMs[index]! <= atMs) return false
  }
  return first < to / every
}

/** What full shared places weigh more than any sky. */
const fullShares = 100
/** More flights than this are a crowd. */
const manyFlights = 10

/** Some of each function in the air, checkouts first; no crowd, and none in another's way. */
function scoreFlights({ lanes }: Marks, atMs: number): number {
  const flights = lanes.map(({ bounces }) =>
    bounces.slice(bisectLeft(bounces, atMs - flightMs), bisectRight(bounces, atMs)),
  )
  const seen = flights.map(({ length }, fn) => (fn === 0 ? 2 : 1) * Math.min(length, 3))
  const covered = flights.map((list) => countClose([...list, atMs]))
  const crowd = Math.max(0, flights.flat().length - manyFlights)
  return sum(seen) - 2 * sum(covered) - crowd
}

const countEntering = (worlds: readonly Marks[], atMs: number): number =>
  sum(
    worlds.flatMap(({ lanes }) =>
      lanes.map(
        ({ arrivals }) => bisectRight(arrivals, atMs) - bisectLeft(arrivals, atMs - firstStepsMs),
      ),
    ),
  )

const countClose = (momentsMs: readonly number[]): number =>
  momentsMs.filter((atMs, index) => index > 0 && atMs - momentsMs[index - 1]! < apartMs).length

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0)
