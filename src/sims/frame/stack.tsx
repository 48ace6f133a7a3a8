import type { Html } from '../../jsx/html.ts'
import { areaPath, halfWidth, linePath, placeInArea, type Heights } from './curves.ts'
import { Words } from './lines.tsx'
import { Stretch } from './plot.tsx'

export interface Stack {
  readonly areas: Html
  /** The name of each layer in its area; `played` is the share of the width behind the playhead. */
  readonly names: (played: number) => Html
}

/** Values at even distances as areas one upon the other, on a floor that many px from the top. */
export function stackAreas(
  names: readonly string[],
  layers: readonly (readonly number[])[],
  floor: number,
  y: (value: number) => number,
): Stack {
  let sums: readonly number[] = layers[0]!.map(() => 0)
  const stacked = layers.map((values, layer) => {
    const name = names[layer]!
    const lower: Heights = sums.map(y)
    sums = sums.map((below, step) => below + values[step]!)
    const upper: Heights = sums.map(y)
    return { name, lower, upper, places: placeInArea(name, lower, upper) }
  })
  return {
    areas: (
      <Stretch height={floor}>
        {stacked.map(({ name, lower, upper }) => (
          <path class={`area ${name}`} d={areaPath(lower, upper)} />
        ))}
        <path class="a-line thin" d={stacked.map(({ upper }) => linePath(upper)).join('')} />
      </Stretch>
    ),
    names: (played) => (
      <>
        {stacked.map(({ name, places: [early, late] }) => {
          if (!early || !late) return false
          // Names give way to the playhead, and before it are written for a pale ground.
          const { at, y } = Math.abs(played - late.at) > halfWidth(name) ? late : early
          return (
            <Words style={`on-area ${at < played ? name : 'later'}`} at={at} y={y} anchor="middle">
              {name}
            </Words>
          )
        })}
      </>
    ),
  }
}
