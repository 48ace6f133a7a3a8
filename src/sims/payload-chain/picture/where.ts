import type { World } from '../../sim.ts'
import type { Result } from '../model.ts'
import { nameOf } from '../names.ts'
import { sayDoor } from '../say-bytes.ts'
import { isStuck, passedBy, type Moment } from './moment.ts'

/** Where a payload is, which has a size there, in two lines. */
export function sayWhere(
  world: World,
  { hops }: Result,
  moment: Moment,
): readonly [string, string] {
  const stuck = isStuck(moment)
  const room = passedBy(moment) + (stuck ? 1 : 0)
  const hop = hops[room - 1]
  const place = hop ? nameOf(hop.service) : 'the sender'
  const first = hops[0]
  if (world === 'believed' && first && !stuck)
    return [`at ${place}, since`, `the first door takes ${sayDoor(first.limit)}`]
  if (!hop) return [`at ${place}`, '']
  const isEnd = room === hops.length && moment.rolled === 1
  const outcome = stuck ? ': refused' : isEnd ? ': arrived' : ''
  return [`at ${place}, which`, `takes ${sayDoor(hop.limit)}${outcome}`]
}
