import type { Html } from '../../jsx/html.ts'
import { formatNumber } from '../../lib/format.ts'
import { ticks } from '../core/ticks.ts'
import { Across, Upright, Words } from './lines.tsx'
import { anchorOf, collide, fitLabels, narrowest, percent, Spot, type Label } from './plot.tsx'
import { describeGap, digitsOf, sayGap, type Gap } from './say-gap.ts'

/** As many digits as tell the ticks of the axis apart. */
const tickDigits = ([first = 0, second = 1]: readonly number[]): number =>
  Math.max(0, -Math.floor(Math.log10(second - first) + 1e-9))

interface Row extends Label {
  readonly style: string
}

/** The rows of text, in px: two above the axis, two below it, and that of the axis. */
const rows = { high: 14, above: 30, below: 74, low: 90, axis: 108 }
const axisY = 48

/** A ring is believed, a diamond predicted, a disc actual; the line between them is the gap. */
export function viewGap(gap: Gap): Html {
  const { label, unit, min, max, predicted } = gap
  const share = (value: number): number =>
    max > min ? Math.min(1, Math.max(0, (value - min) / (max - min))) : 0
  const write = (word: string, value: number): string => {
    const text = `${word} ${formatNumber(value, digitsOf(gap))}`
    if (value > max) return `${text} →`
    return value < min ? `← ${text}` : text
  }

  const believed: Row = {
    text: write('believed', gap.believed),
    at: share(gap.believed),
    style: 'lab-b',
  }
  const actual: Row = { text: write('actual', gap.actual), at: share(gap.actual), style: 'lab-a' }
  const guess: Row | undefined =
    predicted === undefined
      ? undefined
      : { text: write('you said', predicted), at: share(predicted), style: 'lab-b' }
  const from = (guess ?? believed).at
  // In the middle of the gap, else under its end, if only the belief's label leaves room there.
  const words = { text: sayGap(gap), style: 'lab-gap' }
  const apart = [(from + actual.at) / 2, actual.at]
    .map((at): Row => ({ ...words, at }))
    .sort((one, other) => Number(collide(one, believed)) - Number(collide(other, believed)))[0]!
  const isHit = Math.abs(believed.at - actual.at) * narrowest < 8
  const values = ticks(min, max, 4)
  const labels = [values[0], values.at(-1), ...values]
    .filter((value) => value !== undefined)
    .map((value) => ({ text: formatNumber(value, tickDigits(values)), at: share(value) }))
  return (
    <>
      <h3>{unit === '' ? label : `${label}, ${unit === '%' ? 'per cent' : unit}`}</h3>
      <svg class="plot gap" width="100%" height="112" role="img" aria-label={describeGap(gap)}>
        <g aria-hidden="true">
          <Across style="axis-line" y={axisY} />
          {values.map((value) => (
            <Upright style="axis-line" at={share(value)} top={axisY - 3} bottom={axisY + 3} />
          ))}
          {fitLabels(labels).map((label) => viewText({ ...label, style: 'axis' }, rows.axis))}
          <line class="gap-line" x1={percent(from)} x2={percent(actual.at)} y1={axisY} y2={axisY} />
          <Spot at={believed.at} y={axisY}>
            <circle class="mark-believed" r={isHit ? 10 : 6.5} />
          </Spot>
          <Spot at={actual.at} y={axisY}>
            <circle class="mark-actual" r="7" />
          </Spot>
          {guess && (
            <Spot at={guess.at} y={axisY}>
              <path class="mark-guess" d="M0-6.5 6.5 0 0 6.5-6.5 0Z" />
            </Spot>
          )}
          {viewText(actual, rows.above)}
          {guess && viewText(guess, collide(guess, actual) ? rows.high : rows.above)}
          {viewText(believed, rows.below)}
          {viewText(apart, collide(apart, believed) ? rows.low : rows.below)}
        </g>
      </svg>
    </>
  )
}

const viewText = (row: Row, y: number): Html => (
  <Words style={row.style} at={row.at} y={y} anchor={anchorOf(row)}>
    {row.text}
  </Words>
)
