import type { Html } from '../../../jsx/html.ts'
import { formatNumber } from '../../../lib/format.ts'
import { enoughS } from '../measure.ts'
import type { Result } from '../model.ts'
import { durationMsOf, type Scenario } from '../scenario.ts'
import type { Moment } from './moment.ts'
import { sayStretch, sayTries } from './tell.ts'
import { Block, blockSize } from './units.tsx'

/** Mean width of a digit of the headline, in px. */
const digitWidth = 14.5
/** From here on a narrow picture has no room for every digit. */
const million = 1e6

interface NowProps {
  readonly result: Result
  readonly scenario: Scenario
  readonly moment: Moment
  readonly atMs: number
}

/** What is so at the playhead: the one number, and the units of the last second. */
export function Now({ result, scenario, moment, atMs }: NowProps): Html {
  const isMillions = moment.lost >= million
  const number = isMillions ? formatNumber(moment.lost / million, 2) : formatNumber(moment.lost)
  const x = number.length * digitWidth + 10
  return (
    <>
      <text class={moment.lost > 0 ? 'headline loss' : 'headline'} x="0" y="25">
        {number}
      </text>
      <text class="headline-what" x={x} y="12">
        {isMillions && 'million '}
        <tspan class="if-wide">requests </tspan>turned away
      </text>
      <text class="headline-what" x={x} y="27">
        {sayWhen(result, scenario, atMs)}
      </text>
      <svg x="100%" overflow="visible">
        <g transform={`translate(${-blockSize} 0)`}>
          <Block tries={moment.tries} />
          <text class="if-wide" x="-10" y="12" text-anchor="end">
            of every 25 {sayTries(scenario)}
          </text>
          <text class="if-wide" x="-10" y="27" text-anchor="end">
            in the last {sayStretch(scenario)}
          </text>
        </g>
      </svg>
    </>
  )
}

/** In which time they were turned away. */
function sayWhen(result: Result, scenario: Scenario, atMs: number): string {
  const endS = enoughS(result, scenario)
  if (endS === Infinity) return atMs < durationMsOf(scenario) ? 'so far' : 'without end'
  if (endS === 0 || atMs / 1000 < scenario.startS + endS) return 'so far'
  return `in ${formatNumber(endS, endS < 10 ? 1 : 0)} seconds`
}
