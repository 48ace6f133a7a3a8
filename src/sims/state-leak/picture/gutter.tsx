import type { Html } from '../../../jsx/html.ts'
import { formatNumber } from '../../../lib/format.ts'
import { round } from '../../frame/plot.tsx'
import type { Scenario } from '../scenario.ts'

/** In px from the top: the line of the limit, the floor of the bars, and the two rows of letters. */
export const limitY = 22
export const floorY = 72
export const callerY = 90
export const shownY = 124

/** How high so much memory reaches. What would be above the limit reaches the limit. */
export const heightOf = (mb: number, { limitMb }: Scenario): number =>
  round(floorY - (Math.min(mb, limitMb) / limitMb) * (floorY - limitY))

/** As believed, every call holds what a fresh process holds, and what it adds itself. */
export const believedMb = ({ baseMb, leakMb }: Scenario): number => baseMb + leakMb

/** What the lines and rows of a lane are. */
export function Gutter({ scenario }: { scenario: Scenario }): Html {
  const believed = believedMb(scenario)
  const row = (y: number, wide: string, narrow: string): Html => (
    <text x="0" y={y + 4}>
      <tspan class="if-wide">{wide}</tspan>
      <tspan class="if-narrow">{narrow}</tspan>
    </text>
  )
  return (
    <>
      <text class="head" x="0" y={limitY + 8}>
        {formatNumber(scenario.limitMb)} MB<tspan class="if-wide"> limit</tspan>
      </text>
      <text class="lab-b" x="0" y={Math.max(limitY + 22, heightOf(believed, scenario) + 4)}>
        <tspan class="if-wide">believed </tspan>
        {formatNumber(believed)} MB
      </text>
      {row(callerY, 'called by', 'by')}
      {row(shownY, 'was shown', 'saw')}
    </>
  )
}
