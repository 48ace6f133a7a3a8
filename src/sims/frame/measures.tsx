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
  return (
    <tr>
      <th scope="row">{label}</th>
      <td>{withUnit(believed, unit, digits)}</td>
      <td class={better === 'lower' && actual > believed && 'lossy'}>
        {withUnit(actual, unit, digits)}
      </td>
    </tr>
  )
}

const isKnown = (value: number | undefined): boolean => Number.isFinite(value)
