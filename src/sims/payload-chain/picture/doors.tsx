import type { Html } from '../../../jsx/html.ts'
import { textWidth } from '../../frame/plot.tsx'
import type { World } from '../../sim.ts'
import type { Hop } from '../chain/doors.ts'
import { serviceNames } from '../names.ts'
import { sayDoor } from '../say-bytes.ts'
import { viewWords, type Layout } from './layout.tsx'
import { openAbove, type Scale } from './scale.ts'

/** The names of the rooms, how much goes through their doors, and the scale. */
export function viewDoors(
  layout: Layout,
  { share, grid }: Scale,
  hops: readonly Hop[],
  world: World,
): Html {
  const { isWide, at } = layout
  return (
    <>
      {grid.map((bytes) =>
        isWide
          ? at(0, share(bytes), viewWords('axis', [sayDoor(bytes)], -6, 4, 'end'))
          : at(hops.length + 1, share(bytes), viewWords('axis', [sayDoor(bytes)], 0, 15)),
      )}
      {isWide && at(0, 1, viewWords('axis', ['log scale'], -6, 4, 'end'))}
      {isWide
        ? at(0.5, 0, viewWords('axis', ['the sender'], 0, 17))
        : at(0, 0, viewWords('axis', ['the sender'], 8, 18, 'start'))}
      {hops.map(({ service, limit }, hop) => {
        const up = limit > openAbove ? 1 : share(limit)
        const [name, more = ''] = serviceNames[service]
        // All doors are like the first in the belief, so that one is enough to say it.
        const text = world === 'actual' || hop === 0 ? sayDoor(limit) : ''
        const classes = `limit-of ${world}`
        if (isWide)
          return (
            <>
              {at(hop + 1.5, 0, [
                viewWords('head', [name], 0, 17),
                viewWords('axis', [more], 0, 32),
              ])}
              {at(hop + 1.5, up, viewWords(classes, [text], 0, up === 1 ? 14 : -8))}
            </>
          )
        if (isBeyond(layout, up, name))
          return at(hop + 1, up, [
            viewWords('head bare', [name], 8, 18, 'start'),
            viewWords(`${classes} bare`, [text], 8, 35, 'start'),
          ])
        const isLeft = layout.px(1 - up) < textWidth(text) + 20
        return (
          <>
            {at(hop + 1, 0, viewWords('head', [name], 8, 18, 'start'))}
            {at(
              hop + 1,
              up,
              isLeft
                ? viewWords(classes, [text], -8, 18, 'end')
                : viewWords(`${classes} bare`, [text], 8, 18, 'start'),
            )}
          </>
        )
      })}
    </>
  )
}

/** In narrow pictures a name stands beyond a door that is too low for it. */
export const isBeyond = (layout: Layout, up: number, name: string): boolean =>
  layout.px(up) < textWidth(name) + 20
