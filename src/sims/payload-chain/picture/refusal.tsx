import type { Html } from '../../../jsx/html.ts'
import { crossedPath } from '../../frame/marks.tsx'
import { textWidth } from '../../frame/plot.tsx'
import type { Result } from '../model.ts'
import { nameOf } from '../names.ts'
import { kibOf } from '../say-bytes.ts'
import { isBeyond } from './doors.tsx'
import { viewWords, type Layout } from './layout.tsx'
import type { Scale } from './scale.ts'

/** In the rock three lines of words need so much, in px. */
const roomForWords = 90

/** A cross at the wall, and beside it how much too large the payload is. */
export function viewRefusal(layout: Layout, { share }: Scale, result: Result): Html {
  const { bytes, limit, service } = result.doors.at(-1)!
  const room = result.doors.length
  const up = share(limit)
  const free = layout.px(1 - up)
  return (
    <>
      {layout.at(
        room,
        (up + share(bytes)) / 2,
        <path class="bounced" d={crossedPath(0, 0, 0, 6.5)} />,
      )}
      {layout.at(layout.isWide ? room + 0.5 : room, up, viewExcess())}
    </>
  )

  function viewExcess(): readonly Html[] {
    const excess = `${kibOf(bytes - limit)} KiB`
    const lines = ['refused:', excess, 'too large']
    if (layout.isWide)
      return free > roomForWords
        ? viewWords('refused bare', lines, 0, -56)
        : viewWords('refused', lines, 0, 22)
    if (isBeyond(layout, up, nameOf(service)))
      return viewWords('refused bare', [lines.join(' ')], 8, 52, 'start')
    const two = ['refused:', `${excess} too large`]
    return free > textWidth(two[1]!) + 16 ? viewWords('refused bare', two, 8, 37, 'start') : []
  }
}
