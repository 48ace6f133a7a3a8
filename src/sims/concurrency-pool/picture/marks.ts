import { createLane, type Lane, type Spacing } from './lane.ts'
import type { Recording, Result } from '../model.ts'

/**
 * Which requests are drawn. All of them would be a blur, so one mark stands for several: of the
 * places every k-th is drawn, and of the requests those that land in one of them. Of the tries
 * that are turned away every k-th is drawn too, so the two stay in proportion.
 */
export interface Marks {
  /** So many tries that are turned away does a mark stand for, and a tick of the timeline. */
  readonly triesPerMark: number
  readonly lanes: readonly Lane[]
  /** The drawn places: of the account in the actual world, of each function in the believed. */
  readonly rooms: readonly (readonly (Seat | undefined)[])[]
}

/** One place and the requests that sat in it, in order of time. */
export interface Seat {
  readonly fn: readonly number[]
  readonly atMs: readonly number[]
  readonly endMs: readonly number[]
}

/** Small accounts are drawn whole, large ones with about 40 places. */
export const countPerMark = (limit: number): number => (limit <= 50 ? 1 : Math.ceil(limit / 40))

/** More than this of one function in a run would be a red cloud. */
const mostBounces = 300

/** As many as requests, or more where they are dense. */
function countTriesPerMark({ functions }: Result, every: number): number {
  const most = Math.max(...functions.map(({ throttles }) => throttles))
  return every * Math.max(1, Math.ceil(most / (every * mostBounces)))
}

const chosen = new WeakMap<Result, Marks>()

/** The marks of a world, worked out once for each result. */
export function getMarks(result: Result, every: number, spacing: Spacing): Marks {
  const known = chosen.get(result)
  if (known) return known
  const marks = chooseMarks(result, every, spacing)
  chosen.set(result, marks)
  return marks
}

function chooseMarks(result: Result, every: number, spacing: Spacing): Marks {
  const { count, atMs, endMs, fn, place } = result.recording ?? nothing
  const lanes = result.functions.map(() => createLane(spacing))
  const triesPerMark = countTriesPerMark(result, every)
  const isOnePool = result.partitions.length > 0
  const rooms = (isOnePool ? [0] : lanes).map((): ReturnType<typeof createSeat>[] => [])

  for (let index = 0; index < count; index++) {
    const who = fn[index]!
    const where = place[index]!
    const isDrawn = where >= 0 && where % every === 0
    if (where < 0) lanes[who]!.turnAway(atMs[index]!, triesPerMark)
    else lanes[who]!.letIn(atMs[index]!, endMs[index]!, isDrawn)
    if (!isDrawn) continue
    const seat = (rooms[isOnePool ? 0 : who]![where / every] ??= createSeat())
    seat.fn.push(who)
    seat.atMs.push(atMs[index]!)
    seat.endMs.push(endMs[index]!)
  }
  return { triesPerMark, lanes: lanes.map((lane) => lane.finish()), rooms }
}

function createSeat() {
  const list = (): number[] => []
  return { fn: list(), atMs: list(), endMs: list() }
}

/** What a result without a recording has to draw. */
const nothing: Pick<Recording, 'count' | 'atMs' | 'endMs' | 'fn' | 'place'> = {
  count: 0,
  atMs: new Float64Array(),
  endMs: new Float64Array(),
  fn: new Uint8Array(),
  place: new Int32Array(),
}
