import type { Html } from '../../../jsx/html.ts'
import type { World } from '../../sim.ts'
import type { Hop } from '../chain/doors.ts'
import type { Layout } from './layout.tsx'
import { openAbove, type Scale } from './scale.ts'

/**
 * The doors, as low over each room as its service takes, and the rock above those that there are.
 * Behind them are lines at round sizes.
 */
export function viewTunnel(
  { rect, line }: Layout,
  { share, grid }: Scale,
  hops: readonly Hop[],
  world: World,
): Html {
  const ups = hops.map(({ limit }) => (limit > openAbove ? 1 : share(limit)))
  const rooms = hops.length + 1
  const style = world === 'actual' ? 'edge' : 'door'
  return (
    <>
      {grid.map((bytes) => line('grid', [0, rooms], [share(bytes), share(bytes)]))}
      {world === 'actual' && ups.map((up, hop) => rect('rock', [hop + 1, hop + 2.004], [up, 1]))}
      {ups.map((up, hop) => {
        const before = ups[hop - 1] ?? 1
        return (
          <>
            {up !== before && line(style, [hop + 1, hop + 1], [up, before])}
            {up < 1 && line(style, [hop + 1, hop + 2], [up, up])}
          </>
        )
      })}
      {line('floor', [0, rooms], [0, 0])}
    </>
  )
}
