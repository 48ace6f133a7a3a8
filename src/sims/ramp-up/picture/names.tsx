import type { Html } from '../../../jsx/html.ts'
import { placeInArea, type Heights, type Place } from '../../frame/curves.ts'
import { Words } from '../../frame/lines.tsx'
import { Spot, textWidth } from '../../frame/plot.tsx'

/** The narrowest that this chart is, in px. Names that have room there have room everywhere. */
const narrowest = 250
const halfWidth = (name: string): number => textWidth(name) / 2 / narrowest

/** So much of the width is kept for the highest figure of the axis. */
const gutter = 2 * halfWidth('20,000')

/** The dashed line is called what it is: so many environments are wanted. */
const wanted = 'wanted'

/** Where that has room: above where the line is first at its highest. */
function placeWanted(line: Heights): Place {
  const peak = Math.min(...line)
  const first = line.indexOf(peak) / (line.length - 1)
  const half = halfWidth(wanted)
  return { at: Math.min(1 - half, Math.max(first + 0.01, gutter) + half), y: peak - 7 }
}

export const NameOfWanted = ({ line }: { line: Heights }): Html => (
  <Words style="lab-b" {...placeWanted(line)} anchor="middle">
    {wanted}
  </Words>
)

interface AreaProps {
  readonly name: string
  readonly lower: Heights
  readonly upper: Heights
  /** What is wanted: its name is already there. */
  readonly line: Heights
  /** The longest text at the left edge. */
  readonly edge: string
}

/** A name in its area, if there is room for it. */
export function nameArea(props: AreaProps): Html | false {
  const place = placeName(props)
  return (
    place !== undefined && (
      <Words style="area-name" {...place} anchor="middle">
        {props.name}
      </Words>
    )
  )
}

/** The same on a plate, since lines run through this area. */
export function nameLoss(props: AreaProps): Html | false {
  const place = placeName(props)
  if (!place) return false
  const width = textWidth(props.name) + 8
  return (
    <Spot at={place.at} y={place.y}>
      <rect class="plate" x={-width / 2} y="-13" width={width} height="18" />
      <text class="area-name loss" text-anchor="middle">
        {props.name}
      </text>
    </Spot>
  )
}

function placeName({ name, lower, upper, line, edge }: AreaProps): Place | undefined {
  const other = placeWanted(line)
  // Nothing is named where that stands.
  const first = Math.ceil((2 * halfWidth(edge) + 0.03) * upper.length)
  const free = upper.map((y, step) => (step < first ? lower[step]! : y))
  return placeInArea(name, lower, free).find(
    ({ at, y }) => Math.abs(y - other.y) > 18 || Math.abs(at - other.at) > halfWidth(name + wanted),
  )
}
