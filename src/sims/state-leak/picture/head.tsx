import type { Html } from '../../../jsx/html.ts'
import { formatNumber, formatShare } from '../../../lib/format.ts'
import { isAboutRouting } from '../scenario.ts'
import type { Moment } from './moment.ts'

/** Mean width of a digit of the headline, in px. */
const digitWidth = 14.5

/** A world’s one number, and what it counts in two lines. */
export function Head({ moment }: { moment: Moment }): Html {
  const { number, unit, lines, isLoss } = headlineOf(moment)
  const unitX = number.length * digitWidth + 3
  return (
    <svg class="plot" width="100%" height="40" aria-hidden="true">
      <text class="headline" x="0" y="25">
        {number}
      </text>
      {unit !== '' && (
        <text class="headline-unit" x={unitX} y="25">
          {unit}
        </text>
      )}
      {lines.map((line, index) => (
        <text
          class={`headline-what${isLoss && index === 1 ? ' loss' : ''}`}
          x={unitX + (unit === '' ? 6 : 22)}
          y={12 + 15 * index}
        >
          {line}
        </text>
      ))}
    </svg>
  )
}

interface Headline {
  readonly number: string
  readonly unit: string
  readonly lines: readonly [string, string]
  readonly isLoss: boolean
}

function headlineOf(moment: Moment): Headline {
  const { scenario, over, foreign, lost, empty, kept, asked } = moment
  if (isAboutRouting(scenario))
    return {
      number: formatShare(kept, asked),
      unit: asked > 0 ? '%' : '',
      lines: [`of ${formatNumber(asked)} calls found what`, 'their customer’s last call left'],
      isLoss: false,
    }
  return {
    number: formatNumber(foreign),
    unit: '',
    lines: [
      `of ${formatNumber(over)} calls shown another customer’s data`,
      `${formatNumber(lost)} lost for want of memory${empty > 0 ? `, ${formatNumber(empty)} shown nothing` : ''}`,
    ],
    isLoss: lost + empty > 0,
  }
}
