import { withUnit } from '../../lib/format.ts'
import type { Html } from '../../jsx/html.ts'
import type { Measure, Numbers, Pair } from '../sim.ts'

/** A row for each measure that at least one world has: label, believed, actual. */
export function viewMeasures(
  measures: readonly Measure[],
  { believed, actual }: Pair<Numbers>,
): Html {
  return (
    <>
      {measures
        .filter(({ key }) => isKnown(believed[key]) || isKnown(actual[key]))
        .map((measure) => viewRow(measure, believed[measure.key], actual[measure.key]))}
    </>
  )
}

function viewRow(measure: Measure, believed = Number.NaN, actual = Number.NaN): Html {
  const { label, unit, better, digits } = measure
  // A unit that is a word may stand below its number, where a phone has no room beside it.
  const write = (value: number): string =>
    withUnit(value, unit, digits).replace(/\u00a0(?=[a-z-]{4})/i, ' ')
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>{write(believed)}</td>
      <td class={better === 'lower' && actual > believed && 'lossy'}>{write(actual)}</td>
    </tr>
  )
}

const isKnown = (value: number | undefined): boolean => Number.isFinite(value)
