import type { Html } from '../../jsx/html.ts'
import { sayDate } from '../../lib/dates.ts'
import { formatNumber } from '../../lib/format.ts'
import type { compareValues, Difference } from '../../sims/compare.ts'
import { sayBy, sayMove, sayPosition, unitOf } from './say-difference.ts'

interface Compared {
  readonly seed: number
  readonly moved: ReturnType<typeof compareValues>
  /** The first days of the rules of A and B; nothing for those of today. */
  readonly rules: readonly (string | undefined)[]
  readonly actual: readonly Difference[]
  readonly believed: readonly Difference[]
}

/** What differs between A and B, and what comes of it in both worlds. */
export function viewComparison({ seed, moved, rules, actual, believed }: Compared): Html {
  const isMoved = moved.length > 0 || rules[0] !== rules[1]
  // Where nothing is short, little changes, and what does not is not worth a row.
  const moving = believed.filter(({ verdict }) => verdict !== 'same')
  return (
    <table>
      <caption>A and B on the same random streams, of seed {seed}</caption>
      <thead>
        <tr>
          <th scope="col">Setting or measure</th>
          <th scope="col">A</th>
          <th scope="col">B</th>
          <th scope="col">B against A</th>
        </tr>
      </thead>
      <tbody>
        <Group title="What differs" />
        {moved.map(({ control, a, b }) => (
          <tr>
            <Name label={control.label} unit={unitOf(control)} />
            <td>{sayPosition(control, a)}</td>
            <td>{sayPosition(control, b)}</td>
            <td>{sayMove(control, a, b)}</td>
          </tr>
        ))}
        {rules[0] !== rules[1] && (
          <tr>
            <th scope="row">Rules</th>
            {rules.map((from) => (
              <td>{from === undefined ? 'of today' : `of ${sayDate(from)}`}</td>
            ))}
            <td></td>
          </tr>
        )}
        {!isMoved && <Remark text="Nothing yet: B stands where A does." />}
      </tbody>
      <tbody>
        <Group title="Actual" tag="tag tag-a" />
        {actual.map(viewDifference)}
      </tbody>
      <tbody>
        <Group title="Believed" tag="tag tag-b" />
        {moving.map(viewDifference)}
        {moving.length === 0 && <Remark text="Every measure is the same." />}
      </tbody>
    </table>
  )
}

const Remark = ({ text }: { text: string }): Html => (
  <tr>
    <td class="remark" colspan="4">
      {text}
    </td>
  </tr>
)

const Group = ({ title, tag }: { title: string; tag?: string }): Html => (
  <tr class="group-head">
    <th scope="rowgroup" colspan="4">
      {tag ? <span class={tag}>{title}</span> : title}
    </th>
  </tr>
)

function viewDifference({ measure, a, b, by, verdict }: Difference): Html {
  const { label, unit, digits } = measure
  return (
    <tr>
      <Name label={label} unit={unit} />
      <td>{formatNumber(a, digits)}</td>
      <td>{formatNumber(b, digits)}</td>
      <td class={verdict === 'same' && 'same'}>
        {verdict === 'same' ? 'the same' : sayBy(by, digits, unit)}
        {(verdict === 'better' || verdict === 'worse') && (
          <>
            {', '}
            <b>{verdict}</b>
          </>
        )}
      </td>
    </tr>
  )
}

const Name = ({ label, unit }: { label: string; unit: string }): Html => (
  <th scope="row">
    {label}
    {unit !== '' && <span class="unit"> {unit}</span>}
  </th>
)
