import type { Html } from '../../../jsx/html.ts'
import { textWidth } from '../../frame/plot.tsx'
import type { Result } from '../model.ts'
import { kibOf } from '../say-bytes.ts'
import { slabOf } from './crates.tsx'
import { middle, placeOf, viewWords, type Layout, type Span } from './layout.tsx'
import { bytesIn, bytesNow, isStuck, passedBy, roomsBehind, type Moment } from './moment.ts'
import { isFalling, lastNoted, noteOf } from './notes.ts'
import type { Scale } from './scale.ts'

/** Whether a size can be written into its payload, or has to stand above or beside it. */
const isInside = ({ isWide, px }: Layout, up: number, text: string): boolean =>
  px(up) >= (isWide ? 18 : textWidth(text) + 20)

function viewSize(layout: Layout, up: number, bytes: number, place: Span, style: string): Html {
  const text = kibOf(bytes)
  const inside = isInside(layout, up, text)
  const classes = inside || style === 'believed' ? `size ${style}` : 'size'
  const words = layout.isWide
    ? viewWords(classes, [text], 0, inside ? -7 : -5)
    : viewWords(classes, [text], inside ? 9 : 7, 4, 'start')
  return layout.at(middle(place), inside ? 0 : up, words)
}

/** The size of every payload, and what made it larger. */
export function viewSizes(layout: Layout, scale: Scale, result: Result, moment: Moment): Html {
  const place = placeOf(layout, moment)
  const falling = isFalling(result, moment)
  const noted = falling ? moment.room + 1 : lastNoted(result, moment)
  const now = bytesNow(result, moment)
  // At the wall it stands aside.
  const shift = isStuck(moment) ? 0.06 : 0
  const at = layout.isWide ? middle(place) - shift : middle(place)
  const top = falling ? slabOf(scale, result, moment)[1] : undefined
  return (
    <>
      {roomsBehind(moment).map((room) => {
        const stood = layout.standing(room)
        const bytes = bytesIn(result, room)
        return (
          <>
            {viewSize(layout, scale.share(bytes), bytes, stood, 'past')}
            {viewNote(layout, scale, result, room, room, middle(stood))}
          </>
        )
      })}
      {viewSize(layout, scale.share(now), now, place, 'now')}
      {noted !== undefined && viewNote(layout, scale, result, noted, passedBy(moment), at, top)}
    </>
  )
}

/**
 * What was done before the door of a room, above or beside a payload, if the roof of the room where
 * it stands is high enough.
 */
function viewNote(
  layout: Layout,
  { share }: Scale,
  result: Result,
  room: number,
  stands: number,
  along: number,
  slabTop?: number,
): Html | false {
  const note = noteOf(result, room)
  if (!note) return false
  const bytes = bytesIn(result, room)
  const top = slabTop ?? share(bytes)
  const roof = share(result.hops[stands - 1]?.limit ?? Infinity)
  const free = layout.px(roof - top)
  const inside = isInside(layout, share(bytes), kibOf(bytes))
  if (!layout.isWide) {
    const text = note.join(', ')
    const x = inside ? 8 : 16 + textWidth(kibOf(bytes))
    const words = viewWords('note', [text], x, 4, 'start')
    return free > textWidth(text) + x && layout.at(along, top, words)
  }
  const y = inside ? -22 : -37
  return free > 12 - y && layout.at(along, top, viewWords('note', note, 0, y))
}

/** The size that is believed in, in its frames from a room on. */
export function viewBelieved(
  layout: Layout,
  { share }: Scale,
  { sentBytes }: Result,
  moment: Moment,
  from: number,
): Html {
  const places = [...roomsBehind(moment).slice(from).map(layout.standing), placeOf(layout, moment)]
  const up = share(sentBytes)
  return <>{places.map((place) => viewSize(layout, up, sentBytes, place, 'believed'))}</>
}
