import { formatNumber } from '../../../lib/format.ts'
import type { Change } from '../chain/content.ts'
import type { Result } from '../model.ts'
import { kibOf } from '../say-bytes.ts'
import { bytesIn, grownTo, passedBy, type Moment } from './moment.ts'

/** What was done to a payload, the change that says most first. */
const words: readonly (readonly [change: Change, words: string])[] = [
  ['pointer', 'a pointer'],
  ['body', 'taken out'],
  ['records', 'records'],
  ['string', 'as a string'],
  ['base64', 'base64'],
  ['envelope', 'envelope'],
]

/** What was done to the payload before it came to a door, and what that has added to it. */
export type Note = readonly [what: string, bytes: string]

/** Of the door of a room; nothing if next to nothing was added or taken off. */
export function noteOf(result: Result, room: number): Note | undefined {
  const door = result.doors[room - 1]
  const [change, what] = words.find(([one]) => door?.changes.includes(one)) ?? []
  if (!door || !what) return undefined
  const added = door.bytes - bytesIn(result, room - 1)
  if (Math.abs(added) < door.bytes / 100) return undefined
  return [
    change === 'records' ? `${formatNumber(door.copies)} ${what}` : what,
    `${added < 0 ? '−' : '+'}${kibOf(Math.abs(added))} KiB`,
  ]
}

/** Whether a slab is on its way down, or up if it is lifted off. */
export const isFalling = (result: Result, { room, drop }: Moment): boolean =>
  drop > 0 && drop < 1 && noteOf(result, room + 1) !== undefined

/** The room before whose door something was last done to it; nothing if not where it stands. */
export function lastNoted(result: Result, moment: Moment): number | undefined {
  const stands = passedBy(moment)
  return [grownTo(moment, result), stands].find((room) => room >= stands && noteOf(result, room))
}
