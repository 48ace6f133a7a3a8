import type { Html } from '../../../jsx/html.ts'
import type { Result } from '../model.ts'
import { placeOf, type Layout, type Span } from './layout.tsx'
import { bytesIn, bytesNow, isStuck, roomsBehind, type Moment } from './moment.ts'
import { isFalling, lastNoted, noteOf } from './notes.ts'
import type { Scale } from './scale.ts'

/** From so far above it a slab falls, as a share of the tunnel's height. */
const fall = 0.16
/** Less than this above a door, in px, is marked but not crossed out. */
const leastCrossed = 12

/** What a payload was in the rooms behind it, and what it is where it is. */
export function viewCrates(layout: Layout, scale: Scale, result: Result, moment: Moment): Html {
  const up = (room: number): number => scale.share(bytesIn(result, room))
  const viewSlab = (style: string, room: number, place: Span): Html | false =>
    up(room) > up(room - 1) && layout.rect(style, place, [up(room - 1), up(room)])

  const place = placeOf(layout, moment)
  const falling = isFalling(result, moment)
  const now = scale.share(bytesNow(result, moment))
  const noted = lastNoted(result, moment)
  return (
    <>
      {roomsBehind(moment).map((room) => (
        <>
          {layout.rect('crate past', layout.standing(room), [0, up(room)])}
          {noteOf(result, room) && viewSlab('slab past', room, layout.standing(room))}
        </>
      ))}
      {layout.rect('crate', place, [0, falling ? Math.min(now, up(moment.room + 1)) : now])}
      {noted !== undefined && viewSlab('slab', noted, place)}
      {falling && viewFalling(layout, scale, result, moment)}
      {isStuck(moment) && viewOverhang(layout, place, scale.share(result.doors.at(-1)!.limit), now)}
    </>
  )
}

/** Between which heights a slab is on its way down, or what is lifted off on its way up. */
export function slabOf({ share }: Scale, result: Result, { room, drop }: Moment): Span {
  const ups = [room, room + 1].map((one) => share(bytesIn(result, one)))
  const height = fall * (ups[1]! < ups[0]! ? 1 - drop : drop)
  return [Math.min(...ups) + height, Math.max(...ups) + height]
}

function viewFalling(layout: Layout, scale: Scale, result: Result, moment: Moment): Html {
  const { room, drop } = moment
  const isLifted = bytesIn(result, room + 1) < bytesIn(result, room)
  const opacity = Math.round(100 * (isLifted ? drop : 1 - drop ** 3)) / 100
  return (
    <g opacity={opacity}>
      {layout.rect('slab', placeOf(layout, moment), slabOf(scale, result, moment))}
    </g>
  )
}

/** What is above the door: red, and crossed out. */
const viewOverhang = (layout: Layout, place: Span, door: number, top: number): Html => (
  <>
    {layout.rect('over', place, [door, top])}
    {layout.px(top - door) >= leastCrossed && (
      <>
        {layout.line('over-cross', place, [door, top])}
        {layout.line('over-cross', [place[1], place[0]], [door, top])}
      </>
    )}
  </>
)

/** The payload as it is believed to be: a dashed frame, as large as it was sent. */
export function viewFrames(layout: Layout, { share }: Scale, result: Result, moment: Moment): Html {
  const top = share(result.sentBytes)
  const places = [...roomsBehind(moment).map(layout.standing), placeOf(layout, moment)]
  return <>{places.map(([from, to]) => layout.rect('frame', [from - 0.03, to + 0.03], [0, top]))}</>
}
