import type { Html } from '../../../jsx/html.ts'
import { sceneTop, type Point } from './layout.ts'
import type { Result } from '../model.ts'
import type { PoolLayout } from './pool-layout.ts'
import { markPath } from './shapes.ts'

/**
 * The wall, its partitions and their places while nobody sits in them: dots where they are
 * shared, else the small shape of the function for which they are set aside.
 */
export function viewBox(
  { functions }: Result,
  { width, height, bands, dividers }: PoolLayout,
): Html {
  return (
    <>
      <rect class="box" x="0" y={sceneTop} width={width} height={height} />
      {bands.map(({ owner, seats }) => {
        const fn = functions.findIndex(({ name }) => name === owner)
        const draw = ({ x, y }: Point) => (fn < 0 ? `M${x} ${y}h0` : markPath(fn, x, y, 2.6))
        const places = [...seats.values()].map(draw).join('')
        return <path class={fn < 0 ? 'free' : 'free own'} d={places} />
      })}
      {dividers.map((y) => (
        <path class="divider" d={`M0 ${y}H${width}`} />
      ))}
    </>
  )
}
