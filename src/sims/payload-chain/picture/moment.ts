import type { Result } from '../model.ts'
import { hopMs } from '../scenario.ts'

/** Where a payload is on its way. Rooms are counted from the sender's, which is 0. */
export interface Moment {
  /** The room that it comes from, or stands in. */
  readonly room: number
  /** How much of the way to the next room is behind it, from 0 to 1. */
  readonly rolled: number
  /** How high above it the next slab still is, from 1 to 0: at 0 it lies on it. */
  readonly drop: number
  /** Whether the way ends at the wall of the room, since the door is too low. */
  readonly isRefused: boolean
}

/** The slab falls first, then the payload rolls. */
const dropShare = 0.4

export function momentOf({ doors, isRefused }: Result, atMs: number): Moment {
  // Without a door there is no way.
  const room = Math.max(0, Math.min(doors.length - 1, Math.floor(atMs / hopMs)))
  const share = Math.min(doors.length, 1, atMs / hopMs - room)
  const fallen = Math.min(1, share / dropShare)
  const rolled = Math.max(0, (share - dropShare) / (1 - dropShare))
  return {
    room,
    // Faster and faster down, slow at both ends across.
    drop: 1 - fallen ** 2,
    rolled: rolled ** 2 * (3 - 2 * rolled),
    isRefused: isRefused && room === doors.length - 1,
  }
}

/** How many doors it has passed. */
export const passedBy = ({ room, rolled, isRefused }: Moment): number =>
  room + (rolled > 0.5 && !isRefused ? 1 : 0)

/** The rooms that it has left. */
export const roomsBehind = (moment: Moment): readonly number[] =>
  Array.from({ length: passedBy(moment) }, (_, room) => room)

/** Its size in a room, in bytes: when it was sent, and at the door of each service. */
export const bytesIn = ({ sentBytes, doors }: Result, room: number): number =>
  room === 0 ? sentBytes : doors[room - 1]!.bytes

/** How many doors it has been measured for: the slab for the next one lies on it. */
export const grownTo = ({ room, drop }: Moment, { doors }: Result): number =>
  Math.min(doors.length, drop === 0 ? room + 1 : room)

export const bytesNow = (result: Result, moment: Moment): number =>
  bytesIn(result, grownTo(moment, result))

/** Whether it stands at the wall by now. */
export const isStuck = ({ isRefused, rolled }: Moment): boolean => isRefused && rolled === 1
